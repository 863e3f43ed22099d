package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Due;
import org.commonhall.EventCode;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * One capability of a hall: what it stores, what it needs and offers, what falls due in it, and how its facade is made. A
 * constant of the facade; a host declares its own the same way and hands it to the builder of the hall. Immutable and
 * thread-safe.
 *
 * @param <F> the facade
 */
public final class Capability<F> {
    private final String name;
    private final String home;
    private final ImmutableList<RecordType<?>> records;
    private final ImmutableList<Capability<?>> needs;
    private final ImmutableMap<Class<?>, Object> settings;
    private final ImmutableSet<Permission> permissions;
    private final ImmutableSet<Role> roles;
    private final ImmutableSet<String> events;
    private final ImmutableMap<String, ImmutableSet<Told>> told;
    private final ImmutableMap<String, Map<String, String>> reached;
    private final ImmutableList<RecordType<?>> scopes;
    private final ImmutableMap<String, SubjectRights> subjects;
    private final ImmutableList<Names.Naming<?>> namings;
    private final @Nullable Function<Locale, ResourceBundle> bundle;
    private final ImmutableMap<Class<?>, Function<Parts, ?>> offers;
    private final ImmutableList<BiFunction<Parts, F, DueWork>> due;
    private final ImmutableSet<String> dueKinds;
    private final Function<Parts, F> making;

    private Capability(Builder<F> builder, Function<Parts, F> making) {
        this.name = builder.name;
        this.home = builder.home;
        this.records = builder.records.build();
        this.needs = builder.needs.build();
        this.settings = ImmutableMap.copyOf(builder.settings);
        this.permissions = builder.permissions.build();
        this.roles = builder.roles.build();
        this.events = builder.events.build();
        this.told = builder.told.buildKeepingLast();
        this.reached = ImmutableMap.copyOf(builder.reached);
        this.scopes = builder.scopes.build();
        this.subjects = ImmutableMap.copyOf(builder.subjects);
        this.namings = builder.namings.build();
        this.bundle = builder.bundle;
        this.offers = builder.offers.buildOrThrow();
        this.due = ImmutableList.copyOf(builder.due);
        this.dueKinds = builder.dueKinds.build();
        this.making = making;
    }

    /**
     * Begins a declaration.
     *
     * @param <F> the facade
     * @param name the first segment of all its codes, such as {@code booking}; unique in a hall
     * @param facade the class of the facade
     * @return a builder that ends with {@link Builder#make}
     */
    public static <F> Builder<F> of(String name, Class<F> facade) {
        return new Builder<>(name, facade.getPackageName());
    }

    /**
     * The first segment of all its codes.
     *
     * @return such as {@code booking}
     */
    public String name() {
        return name;
    }

    /**
     * What it stores.
     *
     * @return the kinds of records, in the order of their tables
     */
    public ImmutableList<RecordType<?>> records() {
        return records;
    }

    /**
     * What actors may be allowed to do in it.
     *
     * @return the permissions
     */
    public ImmutableSet<Permission> permissions() {
        return permissions;
    }

    /**
     * The roles that it adds to those of the library.
     *
     * @return the roles
     */
    public ImmutableSet<Role> roles() {
        return roles;
    }

    /**
     * What can happen in it.
     *
     * @return the codes of its events
     */
    public ImmutableSet<String> events() {
        return events;
    }

    /**
     * What falls due in it.
     *
     * @return the kinds, as {@link org.commonhall.Due#kind} names them
     */
    public ImmutableSet<String> dueKinds() {
        return dueKinds;
    }

    /** The package of the facade. */
    String home() {
        return home;
    }

    /**
     * What roles can be held on.
     *
     * @return the kinds of records
     */
    public ImmutableList<RecordType<?>> scopes() {
        return scopes;
    }

    ImmutableMap<String, SubjectRights> subjects() {
        return subjects;
    }

    /**
     * What knows the names of its records.
     *
     * @return the namings, a kind each
     */
    public ImmutableList<Names.Naming<?>> namings() {
        return namings;
    }

    ImmutableList<Capability<?>> needs() {
        return needs;
    }

    ImmutableMap<Class<?>, Object> settings() {
        return settings;
    }

    /** Everything that one capability alone may declare, each with its kind. */
    Stream<String> declared() {
        return Stream.of(
                        records.stream().map(type -> "record " + type.table()),
                        subjects.keySet().stream().map(table -> "subject " + table),
                        settings.keySet().stream().map(kind -> "settings " + kind.getName()),
                        namings.stream()
                                .map(naming -> "name of " + naming.type().table()),
                        roles.stream().map(role -> "role " + role.code()),
                        events.stream().map(event -> "event " + event),
                        reached.keySet().stream().map(table -> "states of " + table),
                        dueKinds.stream().map(kind -> "due work " + kind))
                .flatMap(kind -> kind);
    }

    ImmutableMap<String, ImmutableSet<Told>> told() {
        return told;
    }

    ImmutableMap<String, Map<String, String>> reached() {
        return reached;
    }

    ImmutableMap<Class<?>, Function<Parts, ?>> offers() {
        return offers;
    }

    @Nullable Function<Locale, ResourceBundle> bundle() {
        return bundle;
    }

    F make(Parts parts) {
        return making.apply(parts);
    }

    /** What falls due in the capability, by a facade of it. */
    ImmutableList<DueWork> due(Parts parts) {
        if (due.isEmpty()) {
            return ImmutableList.of();
        }
        F made = parts.get(this);
        return due.stream().map(kind -> kind.apply(parts, made)).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Collects a declaration. Not thread-safe.
     *
     * @param <F> the facade
     */
    public static final class Builder<F> {
        private final String name;
        private final String home;
        private final ImmutableList.Builder<RecordType<?>> records = ImmutableList.builder();
        private final ImmutableList.Builder<Capability<?>> needs = ImmutableList.builder();
        private final Map<Class<?>, Object> settings = new LinkedHashMap<>();
        private final ImmutableSet.Builder<Permission> permissions = ImmutableSet.builder();
        private final ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
        private final ImmutableSet.Builder<String> events = ImmutableSet.builder();
        private final ImmutableMap.Builder<String, ImmutableSet<Told>> told = ImmutableMap.builder();
        private final Map<String, Map<String, String>> reached = new LinkedHashMap<>();
        private final ImmutableList.Builder<RecordType<?>> scopes = ImmutableList.builder();
        private final Map<String, SubjectRights> subjects = new LinkedHashMap<>();
        private final ImmutableList.Builder<Names.Naming<?>> namings = ImmutableList.builder();
        private final ImmutableMap.Builder<Class<?>, Function<Parts, ?>> offers = ImmutableMap.builder();
        private final List<BiFunction<Parts, F, DueWork>> due = new ArrayList<>();
        private final ImmutableSet.Builder<String> dueKinds = ImmutableSet.builder();
        private @Nullable Function<Locale, ResourceBundle> bundle;

        private Builder(String name, String home) {
            this.name = Objects.requireNonNull(name, "name");
            this.home = home;
        }

        /**
         * Adds what is stored.
         *
         * @param types the kinds of records; what a kind refers to comes before it, here or in a needed capability
         * @return this
         */
        public Builder<F> records(RecordType<?>... types) {
            records.add(types);
            return this;
        }

        /**
         * Names capabilities whose facades it uses; they stand before it in the hall.
         *
         * @param others the capabilities
         * @return this
         */
        public Builder<F> needs(Capability<?>... others) {
            needs.add(others);
            return this;
        }

        /**
         * Adds a kind of settings that a host may hand to the builder of the hall.
         *
         * @param <S> the kind
         * @param kind the class of the settings
         * @param standard what holds where the host says nothing
         * @return this
         */
        public <S> Builder<F> settings(Class<S> kind, S standard) {
            settings.put(kind, standard);
            return this;
        }

        /**
         * Adds the permissions that a class holds as public constants.
         *
         * @param rights the class, such as {@code BookingRights}
         * @return this
         */
        public Builder<F> rights(Class<?> rights) {
            for (Field field : rights.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Permission.class) {
                    try {
                        permissions.add((Permission) Objects.requireNonNull(field.get(null)));
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalArgumentException(rights + " is not exported", hidden);
                    }
                }
            }
            return this;
        }

        /**
         * Adds permissions one by one.
         *
         * @param more the permissions
         * @return this
         */
        public Builder<F> permissions(Permission... more) {
            permissions.add(more);
            return this;
        }

        /**
         * Adds roles to those of the library.
         *
         * @param more the roles
         * @return this
         */
        public Builder<F> roles(Role... more) {
            roles.add(more);
            return this;
        }

        /**
         * Adds what can happen.
         *
         * @param codes the codes of events, such as {@code booking.confirmed}
         * @return this
         */
        public Builder<F> events(String... codes) {
            events.add(codes);
            return this;
        }

        /**
         * Adds what can happen.
         *
         * @param happenings the constants of an enum, such as {@code BookingEvent.values()}
         * @return this
         */
        public Builder<F> events(EventCode... happenings) {
            for (EventCode one : happenings) {
                events.add(one.code());
                told.put(one.code(), one.told());
            }
            return this;
        }

        /**
         * Adds something that can happen, and whom it is for.
         *
         * @param code the code of the event
         * @param groups groups of people, whom an {@link EventPeople} knows
         * @return this
         */
        public Builder<F> event(String code, Told... groups) {
            events.add(code);
            told.put(code, ImmutableSet.copyOf(groups));
            return this;
        }

        /**
         * Says what has happened to a record that a command about another one brings into a state; its event tells it also.
         *
         * @param type the kind of the record
         * @param state the state
         * @param event the code of an event
         * @return this
         */
        public Builder<F> reaching(RecordType<?> type, Enum<?> state, String event) {
            return reaching(type, state.name(), event);
        }

        /**
         * Says what has happened to a record that a command about another one brings into any state.
         *
         * @param type the kind of the record
         * @param event the code of an event
         * @return this
         */
        public Builder<F> reaching(RecordType<?> type, String event) {
            return reaching(type, "", event);
        }

        private Builder<F> reaching(RecordType<?> type, String state, String event) {
            reached.computeIfAbsent(type.table(), none -> new LinkedHashMap<>()).put(state, event);
            return this;
        }

        /**
         * Names what roles can be held on. A role is granted on nothing else but the district and what hangs in the tree
         * of scopes.
         *
         * @param types the kinds of records
         * @return this
         */
        public Builder<F> scopes(RecordType<?>... types) {
            scopes.add(types);
            return this;
        }

        /**
         * Says whose its records are, for commands of other capabilities that name one by a bare identity.
         *
         * @param rights finds the record
         * @param types the kinds it finds
         * @return this
         */
        public Builder<F> subjects(SubjectRights rights, RecordType<?>... types) {
            for (RecordType<?> type : types) {
                subjects.put(type.table(), rights);
            }
            return this;
        }

        /**
         * Says by which names people know its records, for the views of all capabilities that refer to them.
         *
         * @param more what knows the names, a kind each
         * @return this
         */
        public Builder<F> named(Names.Naming<?>... more) {
            namings.add(more);
            return this;
        }

        /**
         * Hands the texts of its codes over: a named module keeps its resources to itself, so a host's own capability must
         * load them itself.
         *
         * @param texts gives the bundle in Chinese for {@link Locale#CHINESE}, and for {@link Locale#ROOT} that in English,
         *     whatever the language of the machine is
         * @return this
         */
        public Builder<F> bundle(Function<Locale, ResourceBundle> texts) {
            this.bundle = texts;
            return this;
        }

        /**
         * Lends something to capabilities that stand below it and ask by {@link Parts#offered}. A class is lent once.
         *
         * @param <O> what is lent
         * @param kind the class it is asked by
         * @param making makes it
         * @return this
         */
        public <O> Builder<F> offers(Class<O> kind, Function<Parts, ? extends O> making) {
            offers.put(kind, making);
            return this;
        }

        /**
         * Adds what falls due by itself.
         *
         * @param work gives it
         * @param kinds the kinds of it, such as {@code booking.end}
         * @return this
         */
        public Builder<F> due(Function<F, DueWork> work, String... kinds) {
            due.add((parts, made) -> work.apply(made));
            dueKinds.add(kinds);
            return this;
        }

        /**
         * Adds a kind of due work whose moment a record carries.
         *
         * @param <T> the kind of record
         * @param kind the code of what falls due, such as {@code booking.end}
         * @param dueAt when, on the record; indexed
         * @param settle does one piece, by a command that holds the record and asks whether it is still due, and tells
         *     whether it was, as {@link Corridor#settle} does
         * @return this
         */
        public <T extends Record> Builder<F> due(String kind, Attribute<T, Instant> dueAt, BiPredicate<F, Due> settle) {
            due.add((parts, made) -> DueWork.of(parts.corridor(), kind, dueAt, due -> settle.test(made, due)));
            dueKinds.add(kind);
            return this;
        }

        /**
         * Ends the declaration.
         *
         * @param making makes the facade of one hall, when it is first asked for
         * @return the capability
         */
        public Capability<F> make(Function<Parts, F> making) {
            return new Capability<>(this, making);
        }
    }
}
