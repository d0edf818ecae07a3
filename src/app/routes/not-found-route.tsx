import { Link } from 'react-router';
import { m } from '../../i18n/generated/messages.js';
import { buttonClass } from '../../kit/button-class.ts';
import { MessagePage } from '../shell/message-page.tsx';

/** An address without a page. */
export function NotFoundRoute() {
  return (
    <MessagePage
      title={m.shell_title_not_found()}
      heading={m.shell_not_found_heading()}
      actions={
        <Link to="/" className={buttonClass('primary')}>
          {m.shell_back()}
        </Link>
      }
    >
      {m.shell_not_found()}
    </MessagePage>
  );
}
