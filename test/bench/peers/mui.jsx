/* The board as a React page with Material UI: what AGA-Tablero was built with. */
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import {
  Card,
  CardContent,
  Chip,
  Grid,
  LinearProgress,
  List,
  ListItem,
  ListItemText,
  Typography,
} from '@mui/material';

const COLOURS = {
  por_iniciar: 'default',
  en_proceso: 'warning',
  concluida: 'primary',
  verificada: 'success',
};

function Activity({ actividad }) {
  return (
    <ListItem
      disableGutters
      secondaryAction={
        <Chip
          size="small"
          label={actividad.estatus ?? 'sin dato'}
          color={COLOURS[actividad.estatus] ?? 'default'}
        />
      }
    >
      <ListItemText
        primary={actividad.titulo}
        secondary={`${actividad.inicio ?? ''} ${actividad.fin ?? ''}`}
      />
    </ListItem>
  );
}

function Commitment({ compromiso }) {
  const activities = [
    ...(compromiso.acciones ?? []).flatMap((a) => a.actividades ?? []),
    ...(compromiso.actividades ?? []),
  ];
  const done = activities.filter(
    (a) => a.estatus === 'concluida' || a.estatus === 'verificada',
  ).length;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6">{compromiso.titulo}</Typography>
        <LinearProgress
          variant="determinate"
          value={activities.length ? (100 * done) / activities.length : 0}
        />
        <Typography variant="body2">{`${done} de ${activities.length} actividades terminadas`}</Typography>
        <List dense>
          {activities.map((a) => (
            <Activity key={a.id} actividad={a} />
          ))}
        </List>
      </CardContent>
    </Card>
  );
}

window.draw = (feed) => {
  createRoot(document.getElementById('root')).render(
    <Grid container spacing={2}>
      {feed.planes[0].compromisos.map((c) => (
        <Grid key={c.id} size={{ xs: 12, sm: 6, md: 4 }}>
          <Commitment compromiso={c} />
        </Grid>
      ))}
    </Grid>,
  );
};
