/** The lazy half of framer-motion; only `MotionScope` imports it, and only with import(). */
export { domAnimation as default } from 'framer-motion';
