import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The gateway of `make up`: login, session and the services behind it.
const gateway = process.env.KLASSNY_GATEWAY ?? 'http://127.0.0.1:8080';
const behindGateway = ['/api', '/oauth2', '/login', '/logout'];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(behindGateway.map((path) => [path, { target: gateway }])),
  },
  build: {
    // Maven takes it from there into the gateway's jar
    outDir: '../target/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
