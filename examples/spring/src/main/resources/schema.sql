create table if not exists lunch (
    booking uuid primary key,
    ordered int not null check (ordered between 1 and 100)
);
