import { useParams } from 'react-router';
import { BriefingRoute } from './briefing-route.tsx';
import { CallRoute } from './call-route.tsx';
import { NotFoundRoute } from './not-found-route.tsx';

export interface PracticeRouteProps {
  readonly page: 'briefing' | 'call';
}

/** The chunk of the call: its briefing and its stage. */
export function PracticeRoute({ page }: PracticeRouteProps) {
  const { pack, scenario, attempt } = useParams();
  if (page === 'briefing' && pack !== undefined && scenario !== undefined) {
    return <BriefingRoute pack={pack} scenario={scenario} />;
  }
  if (page === 'call' && attempt !== undefined) return <CallRoute attempt={attempt} />;
  return <NotFoundRoute />;
}
