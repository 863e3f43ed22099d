package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.CommandKey;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Subject;
import org.commonhall.storage.ValueType;
import org.commonhall.storage.contract.RecordSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A canary of its own in every personal, secret and kept text of every kind, all about one person. After the erasure no
 * table and no journal entry holds one, but those that the report of the erasure names.
 */
@StoreTest
class ErasureCanaryScenario {
    private static final Pattern CANARY = Pattern.compile("canary\\d{4}");
    private static final LocalDate DAY = LocalDate.parse("1907-06-05");
    private static final Schema SCHEMA = Schema.of(Commonhall.records());
    /** The journal's own kinds, which hold what the others leave in them. */
    private static final Set<RecordType<?>> JOURNAL =
            ImmutableSet.of(JournalEntry.TYPE, JournalHead.TYPE, CommandKey.TYPE);

    private final RecordSamples samples = new RecordSamples(SCHEMA, 3);
    private final Map<String, String> components = new HashMap<>();
    private final Map<RecordType<?>, UUID> made = new HashMap<>();
    private final Commonhall hall;
    private final Actor admin;

    ErasureCanaryScenario(TestHall given) {
        this.hall = given.hall();
        this.admin = given.admin();
    }

    @Test
    void nothingIsLeftButWhatTheReportNames() {
        SCHEMA.types().stream().filter(type -> !JOURNAL.contains(type)).forEach(this::fill);
        Set<String> all = marked(true, true, type -> true);
        Set<String> kept = marked(false, true, RecordType::journaled);
        assertThat(found(tables())).isEqualTo(all);
        assertThat(found(journal())).isEqualTo(kept);
        assertThat(tables()).contains(DAY.toString(), hex());
        assertThat(printed()).doesNotContain(hex(), DAY.toString());

        Id<Person> id = new Id<>(Objects.requireNonNull(made.get(Person.TYPE)));
        PersonalExport export = hall.access().export(admin, id.value());
        assertThat(found(export.json())).containsAll(shown());
        assertThat(export.toString()).doesNotContain("canary");

        Receipt<PersonalDataRequest> asked = hall.access().askErasure(Actor.person(id), new AskErasure(id.value()));
        hall.access().decideErasure(admin, DecideErasure.of(asked.id(), true).build());
        ErasureReport report = hall.access().requestsOf(admin, id.value()).stream()
                .flatMap(request -> Optional.ofNullable(request.erasure()).stream())
                .collect(MoreCollectors.onlyElement());

        assertThat(found(tables())).isEqualTo(Sets.union(named(report), secrets()));
        assertThat(found(journal())).isEqualTo(kept);
        assertThat(tables()).doesNotContain(DAY.toString(), hex());
        assertThat(found(hall.access().export(admin, id.value()).json())).isSubsetOf(named(report));
        assertThat(report.lines()).contains(new ErasureReport.Line("person", 1, 0, 0, null));
    }

    /** One record of a kind, and where it can be about several people another one about each of them alone. */
    private <T extends Record> void fill(RecordType<T> type) {
        made.put(type, stored(type, null));
        if (Subjects.of(type).size() > 1) {
            Subjects.of(type).forEach(subject -> stored(type, subject));
        }
    }

    private <T extends Record> UUID stored(RecordType<T> type, @Nullable Attribute<T, ?> only) {
        Receipt<T> receipt = hall.corridor().run(admin, new Fill(), "test.filled", type, change -> {
            change.authorise(false);
            T sample = samples.record(type, reference -> target(change, reference, only));
            return change.insert(type, marked(type, sample, only));
        });
        return receipt.id().value();
    }

    private Optional<UUID> target(Change change, Attribute<?, ?> reference, @Nullable Attribute<?, ?> only) {
        UUID known = made.get(SCHEMA.target(reference));
        boolean other = only != null
                && !only.equals(reference)
                && Subjects.of(reference.owner()).contains(reference);
        if (known != null && !other) {
            return Optional.of(known);
        }
        return reference.optional() ? Optional.empty() : Optional.of(somebodyElses(change, SCHEMA.target(reference)));
    }

    private <T extends Record> UUID somebodyElses(Change change, RecordType<T> type) {
        T sample = samples.record(
                type,
                reference -> reference.optional()
                        ? Optional.empty()
                        : Optional.of(somebodyElses(change, SCHEMA.target(reference))));
        return type.idOf(change.insert(type, sample)).value();
    }

    private <T extends Record> T marked(RecordType<T> type, T record, @Nullable Attribute<T, ?> only) {
        @Nullable Object[] values = type.toStored(record);
        for (Attribute<T, ?> attribute : type.attributes()) {
            boolean subject = Subjects.of(type).contains(attribute);
            if (subject && attribute.target().isEmpty() && (only == null || only.equals(attribute))) {
                values[attribute.position()] = made.getOrDefault(Person.TYPE, new UUID(1, 1));
            } else if (attribute.name().equals("erasedAt") || ofErasure(attribute)) {
                values[attribute.position()] = null;
            } else if (attribute.withheld() || attribute.kept().isPresent()) {
                values[attribute.position()] = canary(attribute, values[attribute.position()]);
            }
        }
        return type.fromStored(values);
    }

    /** Made-up reports are none, and a made-up request for erasure is decided, so that the one of this scenario can be asked for. */
    private static boolean ofErasure(Attribute<?, ?> attribute) {
        return attribute.owner() == PersonalDataRequest.TYPE
                && ImmutableSet.of("open", "report").contains(attribute.name());
    }

    private @Nullable Object canary(Attribute<?, ?> attribute, @Nullable Object sample) {
        return switch (attribute.type()) {
            case TEXT ->
                components.computeIfAbsent(
                        attribute.toString(), none -> String.format("canary%04d", components.size()));
            case DATE -> DAY;
            case BYTES -> Bytes.of("canary".getBytes(StandardCharsets.UTF_8));
            // A word of a closed list cannot carry a canary, nor can a small number.
            default -> sample;
        };
    }

    private static Set<String> marked(boolean personal, boolean kept, Predicate<RecordType<?>> kinds) {
        return texts().filter(attribute -> kinds.test(attribute.owner()))
                .filter(attribute -> (personal && attribute.withheld())
                        || (kept && attribute.kept().isPresent()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Attribute<?, ?>> texts() {
        return SCHEMA.types().stream()
                .filter(type -> !JOURNAL.contains(type))
                .<Attribute<?, ?>>flatMap(type -> type.attributes().stream())
                .filter(attribute -> attribute.type() == ValueType.TEXT);
    }

    /** What an export shows: everything personal but what is confidential. */
    private static Set<String> shown() {
        return texts().filter(attribute -> attribute.personal().isPresent() && !attribute.confidential())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What opens something and tells of nobody stays, though never in the journal. */
    private static Set<String> secrets() {
        return texts().filter(attribute ->
                        attribute.withheld() && attribute.personal().isEmpty())
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components in which the report says that something has stayed. */
    private static Set<String> named(ErasureReport report) {
        Set<String> tables = report.lines().stream()
                .filter(line -> line.kept() > 0)
                .map(ErasureReport.Line::table)
                .collect(Collectors.toSet());
        Set<String> words = report.kept().stream()
                .map(one -> one.table() + "." + one.column())
                .collect(Collectors.toSet());
        return texts().filter(attribute -> words.contains(attribute.toString())
                        || (attribute.personal().isPresent()
                                && tables.contains(attribute.owner().table())
                                && Subjects.erasure(attribute.owner()) == Subject.Erasure.KEEP))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(String text) {
        Map<String, String> places =
                components.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Matcher canaries = CANARY.matcher(text);
        Set<String> found = new TreeSet<>();
        while (canaries.find()) {
            found.add(Objects.requireNonNull(places.get(canaries.group())));
        }
        return found;
    }

    private String journal() {
        return Stored.entries(hall).stream()
                .map(entry -> entry.note() + entry.reason() + entry.changes())
                .collect(Collectors.joining("\n"));
    }

    private String tables() {
        StringBuilder text = new StringBuilder();
        SCHEMA.types().stream()
                .filter(type -> !JOURNAL.contains(type))
                .forEach(type -> records(type).forEach(record -> text.append(values(type, record))));
        return text.toString();
    }

    private static <T extends Record> String values(RecordType<T> type, Record record) {
        return type.attributes().stream()
                .flatMap(attribute ->
                        attribute.stored(type.javaType().cast(record)).map(attribute.type()::format).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String printed() {
        return SCHEMA.types().stream()
                .flatMap(type -> records(type).stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private <T extends Record> List<T> records(RecordType<T> type) {
        return hall.corridor().read(Actor.system("test"), reading -> reading.select(Query.of(type)));
    }

    private static String hex() {
        return Bytes.of("canary".getBytes(StandardCharsets.UTF_8)).toHex();
    }

    /** Stores what the scenario has made up. */
    public record Fill() implements Command {
        @Override
        public Permission permission() {
            return Permission.of("test.fill", Role.ADMINISTRATOR);
        }
    }
}
