/** How the trainee answers: by picking one of the replies, or in their own words. */
export type ReplyWay = 'pick' | 'type';

const key = 'rapport.reply-way';

/** The way used last on this device; picking where nothing is kept. */
export function rememberedWay(): ReplyWay {
  try {
    return localStorage.getItem(key) === 'type' ? 'type' : 'pick';
  } catch {
    return 'pick';
  }
}

export function rememberWay(way: ReplyWay): void {
  try {
    localStorage.setItem(key, way);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
