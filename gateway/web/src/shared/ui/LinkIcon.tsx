import { ActionIcon, type ActionIconProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

type Props = ActionIconProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ActionIconProps>;

/** A link to a page of ours that is only a picture; give it an aria-label. */
export const LinkIcon = createLink((props: Props) => <ActionIcon component="a" {...props} />);
