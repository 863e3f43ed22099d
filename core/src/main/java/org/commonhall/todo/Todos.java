package org.commonhall.todo;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.InvalidInput;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Directory;
import org.commonhall.directory.directory.Person;

/** What waits for people (待办事项), across all capabilities. Thread-safe. */
public final class Todos {
    /** What the hall knows of it. */
    public static final Capability<Todos> CAPABILITY = Capability.of("todo", Todos.class)
            .needs(Directory.CAPABILITY)
            .rights(TodoRights.class)
            .make(parts -> new Todos(parts.corridor(), parts.offered(TodoSource.class)));

    /** How much of each kind is shown. */
    public static final int MOST = 10;

    private static final Comparator<Todo> BY_MOMENT = Comparator.comparing(
                    Todo::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(Todo::id);

    private final Corridor corridor;
    private final Supplier<ImmutableList<TodoSource>> sources;

    Todos(Corridor corridor, Supplier<ImmutableList<TodoSource>> sources) {
        this.corridor = corridor;
        this.sources = sources;
    }

    /**
     * Lists what waits for the actor: votes to cast, offers that stand, answers to judge, rooms, numbers, appointments, actions,
     * courses, assessments, shifts, duties and meetings, and what the host's own capabilities offer. At most {@link #MOST} of
     * each. Costs one statement or two a source, and one for each kind of name that is shown.
     *
     * @param by a person; a visitor has nothing
     * @return what waits
     */
    public MyPage mine(Actor by) {
        if (InvalidInput.present("by", by).person() == null) {
            return new MyPage(ImmutableList.of(), false);
        }
        return corridor.read(by, reading -> {
            reading.authorise(TodoRights.READ, true);
            return page(reading);
        });
    }

    private MyPage page(Reading reading) {
        ZoneId zone = reading.zone();
        List<Todo> items = new ArrayList<>();
        boolean more = false;
        for (TodoSource source : sources.get()) {
            ImmutableList<Todo> found = source.of(reading, Person.idOf(reading.by()), MOST + 1);
            found.stream().limit(MOST).forEach(items::add);
            more |= found.size() > MOST;
        }
        items.sort(BY_MOMENT);
        return new MyPage(
                items.stream().collect(Names.listed(reading, (todo, names) -> TodoView.of(todo, zone, names))), more);
    }
}
