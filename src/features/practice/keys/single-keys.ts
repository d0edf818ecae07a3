import { recall, remember } from '../../../platform/remembered.ts';

const name = 'single-keys';

/** Whether letters and digits alone do something; somebody who dictates may want them off. */
export const rememberedSingleKeys = (): boolean => recall(name) !== 'off';

export const rememberSingleKeys = (on: boolean): void => remember(name, on ? 'on' : 'off');
