create index known_figure_by_regime on known_figure (regime, period, organisation);
