import { m } from '../../i18n/generated/messages.js';
import { useReportContext } from './report-context.ts';
import styles from './report-identity.module.css';

/** What an assessor needs to know this report from any other: attempt, pack, rules, scoring. */
export function ReportIdentity() {
  const { report } = useReportContext();
  const { header, parts, score } = report;
  const sets = new Map(parts.flatMap((part) => part.evidence).map(({ set, version }) => [set, version]));
  return (
    <dl className={styles.identity}>
      <div>
        <dt>{m.debrief_id_attempt()}</dt>
        <dd>{header.id}</dd>
      </div>
      <div>
        <dt>{m.debrief_id_pack()}</dt>
        <dd>
          {header.packId} · {header.pack.slice(0, 16)}
        </dd>
      </div>
      <div>
        <dt>{m.debrief_id_scoring()}</dt>
        <dd>{score.version}</dd>
      </div>
      <div className={styles.wide}>
        <dt>{m.debrief_id_rules()}</dt>
        <dd>
          {[...sets]
            .sort()
            .map(([set, version]) => `${set} ${version}`)
            .join(' · ')}
        </dd>
      </div>
    </dl>
  );
}
