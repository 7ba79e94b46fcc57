/* The plan's timeline in vis-timeline: one bar an activity, one group a commitment. */
import { DataSet } from 'vis-data';
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

window.draw = (feed) => {
  const { compromisos } = feed.planes[0];
  const groups = compromisos.map((c) => ({ id: c.id, content: c.titulo }));
  const items = compromisos.flatMap((c) =>
    [...(c.acciones ?? []).flatMap((a) => a.actividades ?? []), ...(c.actividades ?? [])].map(
      (a) => ({
        id: a.id,
        group: c.id,
        content: a.titulo,
        start: a.inicio ?? a.fin ?? feed.planes[0].inicio,
        end: a.fin ?? a.inicio ?? feed.planes[0].inicio,
      }),
    ),
  );
  new Timeline(document.getElementById('root'), new DataSet(items), new DataSet(groups), {});
};
