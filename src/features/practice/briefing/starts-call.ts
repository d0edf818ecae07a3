/** Whether a key press means "answer": Enter, unless it belongs to something that answers Enter itself. */
export function startsCall(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.repeat || event.isComposing || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const { target } = event;
  return !(target instanceof Element && target.closest('button, a[href], summary, textarea, select, dialog'));
}
