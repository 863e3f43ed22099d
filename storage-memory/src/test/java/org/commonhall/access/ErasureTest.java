package org.commonhall.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.Attachment;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.Subject;
import org.commonhall.storage.ValueType;
import org.commonhall.storage.contract.RecordSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final String CANARY = "canary7f3a";
    private static final LocalDate CANARY_DAY = LocalDate.parse("1907-06-05");
    private static final Schema SCHEMA = Schema.of(Commonhall.records());

    private final FoundedHall test = new FoundedHall();
    private final Access access = test.hall.access();
    private final Id<Person> id = test.person(CANARY);
    private final Actor self = Actor.person(id);

    @Test
    void afterErasureNoPersonalValueIsLeftInAnyTableExportOrText() {
        for (long seed = 0; seed < 3; seed++) {
            fill(seed);
        }
        List<RecordType<?>> kinds = personalKinds();
        assertThat(kinds).contains(Person.TYPE, Attachment.TYPE);
        assertThat(dump()).contains(CANARY, hex());
        assertThat(printed()).doesNotContain(CANARY);
        PersonalExport before = access.export(self, id.value());
        assertThat(before.records().keySet())
                .containsAll(kinds.stream().map(RecordType::table).toList());
        assertThat(before.json()).contains(CANARY);
        assertThat(before.toString()).doesNotContain(CANARY);

        Receipt<PersonalDataRequest> asked = access.askErasure(self, new AskErasure(id.value()));
        access.decideErasure(test.founder, DecideErasure.of(asked.id(), true).build());

        assertThat(dump()).doesNotContain(CANARY, hex(), CANARY_DAY.toString());
        assertThat(printed()).doesNotContain(CANARY);
        assertThat(access.export(test.founder, id.value()).json()).doesNotContain(CANARY, CANARY_DAY.toString());
        DataRequestView done = access.requestsOf(self, id.value()).get(0);
        assertThat(done.decidedBy()).isEqualTo(test.founder.person());
        List<ErasureReport.Line> lines = Objects.requireNonNull(done.erasure()).lines();
        assertThat(lines).extracting(ErasureReport.Line::table).contains("person", "attachment", "journal_entry");
        assertThat(lines)
                .filteredOn(line -> line.table().equals("person"))
                .containsExactly(new ErasureReport.Line("person", 1, 0, 0, null));
        assertThat(lines)
                .filteredOn(line -> line.table().equals("attachment"))
                .allMatch(line -> line.deleted() > 0 && line.cleared() == 0);
    }

    @Test
    void theTombstoneKeepsCountsAndTellsWhenItWasErased() {
        long people = count(Person.TYPE);
        erase();
        assertThat(count(Person.TYPE)).isEqualTo(people);
        assertThat(test.directory.person(test.founder, id).erased()).isTrue();
        assertThat(test.directory.person(test.founder, id).name()).isEqualTo("-");
    }

    @Test
    void whoAskedDoesNotApprove() {
        Receipt<PersonalDataRequest> asked = access.askErasure(test.founder, new AskErasure(id.value()));
        assertThatThrownBy(() -> decide(test.founder, asked, true))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("access.second.person"));
        assertThatThrownBy(() -> decide(Actor.system("test"), asked, true)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> decide(self, asked, true)).isInstanceOf(NotAllowed.class);
        assertThat(test.directory.person(self, id).name()).isEqualTo(CANARY);
        decide(test.holding(Role.ADMINISTRATOR, Scopes.DISTRICT), asked, true);
        assertThat(test.directory.person(self, id).erased()).isTrue();
    }

    @Test
    void aRefusedErasureErasesNothingAndIsDecidedOnce() {
        Receipt<PersonalDataRequest> asked = access.askErasure(self, new AskErasure(id.value()));
        assertThatThrownBy(() -> access.askErasure(self, new AskErasure(id.value())))
                .isInstanceOf(Conflict.class);
        decide(test.founder, asked, false);
        assertThat(access.requestsOf(self, id.value())).singleElement().satisfies(request -> {
            assertThat(request.decidedAt()).isNotNull();
            assertThat(request.erasure()).isNull();
        });
        assertThat(test.directory.person(self, id).name()).isEqualTo(CANARY);
        assertThatThrownBy(() -> decide(test.founder, asked, true))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("access.request.decided"));
    }

    @Test
    void rolesAndConsentsEndWithErasure() {
        access.grant(
                test.founder,
                GrantRole.of(id.value(), Role.REGISTRAR, Scopes.DISTRICT).build());
        access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-1"));
        erase();
        assertThat(access.grantsOf(test.founder, id.value())).allMatch(grant -> grant.endedAt() != null);
        assertThat(access.consentsOf(test.founder, id.value())).noneMatch(ConsentView::live);
        assertThatThrownBy(() -> test.directory.people(self, Scopes.DISTRICT, "", org.commonhall.PageRequest.first(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aConsentIsReplacedByAnotherWordingAndWithdrawnOnce() {
        Receipt<Consent> first = access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-1"));
        Receipt<Consent> again = access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-1"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.event()).isEqualTo(Receipt.UNCHANGED);
        Receipt<Consent> second = access.consent(self, new GiveConsent(id.value(), "newsletter", "2026-2"));
        assertThat(access.consentsOf(self, id.value()))
                .extracting(ConsentView::id, ConsentView::live)
                .containsExactlyInAnyOrder(tuple(first.id(), false), tuple(second.id(), true));
        access.withdraw(self, new WithdrawConsent(second.id()));
        assertThatThrownBy(() -> access.withdraw(self, new WithdrawConsent(second.id())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothingIsExportedOfSomebodyUnknown() {
        assertThatThrownBy(() -> access.export(test.founder, new UUID(9, 9))).isInstanceOf(NotFound.class);
    }

    @Test
    void anExportIsJournaled() {
        access.export(self, id.value());
        assertThat(test.hall.journal().history(test.founder, id.value())).last().satisfies(event -> {
            assertThat(event.event()).isEqualTo("access.exported");
            assertThat(event.actor()).isEqualTo(self);
        });
        assertThat(test.hall.journal().verify(test.founder).firstBad()).isEmpty();
    }

    private void erase() {
        decide(test.founder, access.askErasure(self, new AskErasure(id.value())), true);
    }

    private void decide(Actor by, Receipt<PersonalDataRequest> asked, boolean approved) {
        access.decideErasure(by, DecideErasure.of(asked.id(), approved).build());
    }

    private long count(RecordType<?> type) {
        return test.storage.inTransaction(transaction -> transaction.count(Query.of(type)));
    }

    /** One record of every kind that is about somebody, with a canary in every personal component. */
    private void fill(long seed) {
        RecordSamples samples = new RecordSamples(SCHEMA, seed);
        test.storage.<Integer>inTransaction(transaction -> {
            Map<RecordType<?>, UUID> made = new HashMap<>();
            made.put(Person.TYPE, id.value());
            for (RecordType<?> type : SCHEMA.types()) {
                if (type != Person.TYPE && type != PersonalDataRequest.TYPE) {
                    subject(type).ifPresent(subject -> store(transaction, samples, type, subject, made));
                }
            }
            return made.size();
        });
        test.storage.<Integer>inTransaction(transaction -> {
            Person person = transaction.find(Person.TYPE, id).orElseThrow();
            transaction.update(Person.TYPE, List.of(marked(Person.TYPE, person)));
            return 0;
        });
    }

    private static <T extends Record> void store(
            StorageTransaction transaction,
            RecordSamples samples,
            RecordType<T> type,
            Attribute<?, ?> subject,
            Map<RecordType<?>, UUID> made) {
        T sample = samples.record(type, reference -> {
            if (reference.equals(subject)) {
                return Optional.ofNullable(made.get(SCHEMA.target(subject)));
            }
            return reference.optional()
                    ? Optional.empty()
                    : Optional.of(idOf(samples.store(transaction, SCHEMA.target(reference))));
        });
        @Nullable Object[] values = type.toStored(sample);
        if (subject.target().isEmpty()) {
            values[subject.position()] = made.get(Person.TYPE);
        }
        T stored = transaction
                .insert(type, List.of(marked(type, type.fromStored(values))))
                .get(0);
        made.put(type, type.idOf(stored).value());
    }

    private static <T extends Record> T marked(RecordType<T> type, T record) {
        @Nullable Object[] values = type.toStored(record);
        for (Attribute<T, ?> attribute : type.attributes()) {
            // A word of a closed list cannot carry a canary.
            if (attribute.personal().isPresent() && attribute.type() != ValueType.CODE) {
                values[attribute.position()] = canary(attribute);
            }
        }
        return type.fromStored(values);
    }

    private static Object canary(Attribute<?, ?> attribute) {
        return switch (attribute.type()) {
            case TEXT -> CANARY.substring(0, Math.min(CANARY.length(), attribute.maxLength()));
            case DATE -> CANARY_DAY;
            case BYTES -> Bytes.of(CANARY.getBytes(StandardCharsets.UTF_8));
            default -> throw new AssertionError("no canary for " + attribute);
        };
    }

    private static UUID idOf(Record record) {
        try {
            return ((Id<?>) Objects.requireNonNull(
                            record.getClass().getMethod("id").invoke(record)))
                    .value();
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError("hidden", hidden);
        }
    }

    private static String hex() {
        return Bytes.of(CANARY.getBytes(StandardCharsets.UTF_8)).toHex();
    }

    private static List<RecordType<?>> personalKinds() {
        List<RecordType<?>> kinds = new ArrayList<>();
        for (RecordType<?> type : SCHEMA.types()) {
            if (type.attributes().stream()
                    .anyMatch(attribute -> attribute.personal().isPresent())) {
                kinds.add(type);
            }
        }
        return kinds;
    }

    private static Optional<Attribute<?, ?>> subject(RecordType<?> type) {
        return type.attributes().stream()
                .filter(attribute -> type.javaType()
                        .getRecordComponents()[attribute.position()]
                        .isAnnotationPresent(Subject.class))
                .<Attribute<?, ?>>map(attribute -> attribute)
                .findAny();
    }

    private static boolean kept(RecordType<?> type) {
        return PersonalDataInventory.of(SCHEMA).lines().stream()
                .anyMatch(line -> line.table().equals(type.table()) && line.erasure() == Subject.Erasure.KEEP);
    }

    private String dump() {
        StringBuilder text = new StringBuilder();
        test.storage.<Integer>inTransaction(transaction -> {
            SCHEMA.types().stream().filter(type -> !kept(type)).forEach(type -> dump(transaction, type, text));
            return 0;
        });
        return text.toString();
    }

    private static <T extends Record> void dump(
            StorageTransaction transaction, RecordType<T> type, StringBuilder text) {
        for (T record : transaction.select(Query.of(type))) {
            for (Attribute<T, ?> attribute : type.attributes()) {
                attribute
                        .stored(record)
                        .ifPresent(value ->
                                text.append(attribute.type().format(value)).append('\n'));
            }
        }
    }

    private String printed() {
        StringBuilder text = new StringBuilder();
        test.storage.<Integer>inTransaction(transaction -> {
            SCHEMA.types().forEach(type -> transaction.select(Query.of(type)).forEach(text::append));
            return 0;
        });
        return text.toString();
    }
}
