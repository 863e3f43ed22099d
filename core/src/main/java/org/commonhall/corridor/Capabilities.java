package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonhall.InvalidInput;
import org.commonhall.Role;
import org.commonhall.SmallGroups;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** The capabilities of one hall in their order, with what the host has set for them. Thread-safe. */
public final class Capabilities {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");

    private final ImmutableList<Capability<?>> all;
    private final ImmutableMap<Class<?>, Object> settings;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    private Capabilities(ImmutableList<Capability<?>> all, ImmutableMap<Class<?>, Object> settings) {
        this.all = all;
        this.settings = settings;
    }

    /**
     * Puts capabilities and settings together.
     *
     * @param all the capabilities, each behind those it needs
     * @param given what the host has set; of two of one kind the later holds
     * @return the capabilities
     * @throws InvalidInput {@code hall.capability.name} for a name that is no word in small letters, {@code
     *     hall.capability.twice} for a name that is taken, {@code hall.capability.order} for one that needs another behind it
     *     or missing, as a circle would, {@code hall.capability.clash} for a table, an event, a role, a kind of due
     *     work or of settings that an earlier one has declared, {@code hall.capability.scope} for a scope that nobody stores,
     *     {@code hall.capability.event} for an event that a state tells of and nobody declares,
     *     {@code hall.settings.unused} for settings that no capability reads
     */
    public static Capabilities of(List<Capability<?>> all, List<?> given) {
        Set<String> names = new HashSet<>();
        Set<Capability<?>> before = new HashSet<>();
        Set<String> declared = new HashSet<>();
        Map<Class<?>, Object> settings = new HashMap<>();
        // What is of the hall and of no capability.
        settings.put(SmallGroups.class, SmallGroups.STANDARD);
        for (Capability<?> capability : all) {
            if (!NAME.matcher(capability.name()).matches()) {
                throw new InvalidInput("capability " + capability.name(), "hall.capability.name");
            }
            if (!names.add(capability.name())) {
                throw new InvalidInput("capability " + capability.name(), "hall.capability.twice");
            }
            capability.declared().filter(one -> !declared.add(one)).findFirst().ifPresent(one -> {
                throw new InvalidInput("capability " + capability.name(), "hall.capability.clash", one);
            });
            for (Capability<?> needed : capability.needs()) {
                if (!before.contains(needed)) {
                    throw new InvalidInput("capability " + capability.name(), "hall.capability.order", needed.name());
                }
            }
            before.add(capability);
            settings.putAll(capability.settings());
        }
        for (Capability<?> capability : all) {
            for (RecordType<?> scope : capability.scopes()) {
                if (!declared.contains("record " + scope.table())) {
                    throw new InvalidInput("capability " + capability.name(), "hall.capability.scope", scope.table());
                }
            }
            capability.reached().values().stream()
                    .flatMap(states -> states.values().stream())
                    .filter(event -> !declared.contains("event " + event))
                    .findFirst()
                    .ifPresent(event -> {
                        throw new InvalidInput("capability " + capability.name(), "hall.capability.event", event);
                    });
        }
        for (Object one : given) {
            Class<?> kind = settings.keySet().stream()
                    .filter(known -> known.isInstance(one))
                    .findAny()
                    .orElseThrow(() -> new InvalidInput(
                            "settings", "hall.settings.unused", one.getClass().getSimpleName()));
            settings.put(kind, one);
        }
        return new Capabilities(ImmutableList.copyOf(all), ImmutableMap.copyOf(settings));
    }

    /**
     * The capabilities.
     *
     * @return in their order
     */
    public ImmutableList<Capability<?>> all() {
        return all;
    }

    /**
     * What all of them store.
     *
     * @return the kinds of records in the order of the capabilities
     */
    public ImmutableList<RecordType<?>> records() {
        return all.stream()
                .flatMap(capability -> capability.records().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The roles that capabilities add to those of the library.
     *
     * @return the roles
     */
    public ImmutableSet<Role> roles() {
        return all.stream().flatMap(capability -> capability.roles().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What roles can be held on.
     *
     * @return the kinds of records
     */
    public ImmutableList<RecordType<?>> scopes() {
        return all.stream()
                .flatMap(capability -> capability.scopes().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What knows the records that commands name by a bare identity.
     *
     * @return the rights by the table of the kind
     */
    public ImmutableMap<String, SubjectRights> subjects() {
        return all.stream()
                .flatMap(capability -> capability.subjects().entrySet().stream())
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What knows the names of records.
     *
     * @return the namings by the table of the kind
     */
    public ImmutableMap<String, Names.Naming<?>> namings() {
        return all.stream()
                .flatMap(capability -> capability.namings().stream())
                .collect(ImmutableMap.toImmutableMap(naming -> naming.type().table(), naming -> naming));
    }

    /**
     * What knows the names of what roles can be held on.
     *
     * @return the namings in the order of the capabilities; of a kind without a name there is none
     */
    public ImmutableList<Names.Naming<?>> scopeNamings() {
        ImmutableMap<String, Names.Naming<?>> known = namings();
        return scopes().stream()
                .<Names.Naming<?>>flatMap(type -> Stream.ofNullable(known.get(type.table())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What events tell beside their code.
     *
     * @return whom they are for, and what is told of other records
     */
    public EventBook events() {
        return new EventBook(
                all.stream()
                        .flatMap(capability -> capability.told().entrySet().stream())
                        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
                all.stream()
                        .flatMap(capability -> capability.reached().entrySet().stream())
                        .collect(ImmutableMap.toImmutableMap(
                                Map.Entry::getKey, one -> ImmutableMap.copyOf(one.getValue()))));
    }

    /**
     * What facades are made of.
     *
     * @param corridor the way to the store
     * @return the parts
     */
    public Parts on(Corridor corridor) {
        return new Parts(corridor, this);
    }

    /**
     * The pattern of a code of a capability that brings its texts along.
     *
     * @param locale Chinese, or everything else for English
     * @param code the code
     * @return empty where the code belongs to none of those
     */
    public Optional<String> pattern(Locale locale, String code) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        for (Capability<?> capability : all) {
            Function<Locale, ResourceBundle> bundle = capability.bundle();
            if (bundle != null && code.startsWith(capability.name() + ".")) {
                try {
                    return Optional.of(bundle.apply(known).getString(code));
                } catch (MissingResourceException | ClassCastException unknown) { // missing, or no text
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The capability beside a class.
     *
     * @param type an enum or a record
     * @return the name of the capability whose facade is in the same package, if there is one
     */
    public Optional<String> nameBeside(Class<?> type) {
        return all.stream()
                .filter(capability -> capability.home().equals(type.getPackageName()))
                .findFirst()
                .map(Capability::name);
    }

    void requireKnown(Capability<?> capability) {
        if (!all.contains(capability)) {
            throw new IllegalArgumentException("the hall was built without " + capability.name());
        }
    }

    /**
     * What holds for this hall, set by the host or standard.
     *
     * @return the policies and settings, by the name of their kind
     */
    public ImmutableList<Object> settings() {
        return settings.values().stream()
                .sorted(Comparator.comparing(one -> one.getClass().getSimpleName()))
                .collect(ImmutableList.toImmutableList());
    }

    <S> S settings(Class<S> kind) {
        @Nullable Object known = settings.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("no capability declares " + kind.getSimpleName());
        }
        return kind.cast(known);
    }

    <S> S shared(Class<S> kind, Supplier<S> making) {
        return kind.cast(shared.computeIfAbsent(kind, none -> making.get()));
    }

    <O> ImmutableList<O> offered(Class<O> kind, Parts parts) {
        return all.stream()
                .filter(capability -> capability.offers().containsKey(kind))
                .map(capability -> kind.cast(
                        Objects.requireNonNull(capability.offers().get(kind)).apply(parts)))
                .collect(ImmutableList.toImmutableList());
    }
}
