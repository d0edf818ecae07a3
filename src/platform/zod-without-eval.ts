import { config } from 'zod/v4';

// vite.config.ts gives this in place of zod. The first schema would try out `new Function`, which the content policy
// refuses and reports.
config({ jitless: true });

export * from 'zod/v4';
