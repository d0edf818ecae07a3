import { recall, remember } from '../../../platform/remembered.ts';

/** How the trainee answers: by picking one of the replies, or in their own words. */
export type ReplyWay = 'pick' | 'type';

const name = 'reply-way';

/** The way used last on this device; picking where nothing is kept. */
export const rememberedWay = (): ReplyWay => (recall(name) === 'type' ? 'type' : 'pick');

export const rememberWay = (way: ReplyWay): void => remember(name, way);
