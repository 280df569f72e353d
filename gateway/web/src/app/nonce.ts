/** The gateway's style policy lets in only <style> elements that carry the nonce of the response. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

// react-remove-scroll, below Mantine's dialogs, looks for it there
(globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = styleNonce();
