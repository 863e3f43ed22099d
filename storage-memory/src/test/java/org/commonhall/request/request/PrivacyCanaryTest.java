package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.BeginMembership;
import org.commonhall.directory.directory.ChangePerson;
import org.commonhall.directory.directory.HostIdentity;
import org.commonhall.directory.directory.Membership;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.directory.file.AttachFile;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Canaries: something recognisable in every personal component of every command of requests and of the directory, and
 * nothing of it in what is printed, logged, refused, journaled or fed; after erasure nothing in any table.
 */
class PrivacyCanaryTest {
    private static final String CANARY = "canary";
    private static final LocalDate DAY = LocalDate.parse("1907-06-05");
    private static final Schema SCHEMA = Schema.of(Commonhall.records());

    private final MemoryStorage store = new MemoryStorage();
    private final StringBuilder told = new StringBuilder();
    private final Set<String> marked = new TreeSet<>();
    private final Logger log = Logger.getLogger("org.commonhall");
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord message) {
            told.append(message.getMessage()).append('\n');
            if (message.getThrown() != null) {
                told.append(Throwables.getStackTraceAsString(message.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private @Nullable Level level;
    private int canaries;

    private final TestRequests given = new TestRequests(TestHall.on(store));
    private final Commonhall hall = given.hall;
    private final Actor admin = given.admin;
    private final Requests requests = given.requests;
    private final Actor desk = given.desk;
    private final Actor handler = given.handler;
    private final Actor asker = given.asker;

    @BeforeEach
    void listen() {
        level = log.getLevel();
        log.setLevel(Level.ALL);
        log.addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listening);
        log.setLevel(level);
    }

    @Test
    void nothingPersonalGetsOut() throws IOException {
        Id<Person> somebody = people();
        ServiceRequest request = life();
        hall.tick(given.clock.instant(), 100);
        hall.journal().feed(admin, 0, 1_000).forEach(this::tell);
        Stored.entries(hall).forEach(this::tell);
        for (Actor by : ImmutableList.of(asker, handler, desk, given.auditor)) {
            tell(requests.reads().get(by, request.id()));
        }
        tables(told, true);

        assertThat(marked).isEqualTo(personalComponents());
        assertThat(told.toString()).doesNotContain(CANARY, hex(CANARY), DAY.toString());
        assertThat(tables(new StringBuilder(), false)).contains(CANARY, hex(CANARY), DAY.toString());

        for (Actor person : ImmutableList.of(
                Actor.person(somebody),
                asker,
                given.other,
                desk,
                handler,
                given.streetHandler,
                given.surveyor,
                given.reviewer)) {
            Receipt<PersonalDataRequest> asked =
                    hall.access().askErasure(person, new AskErasure(Objects.requireNonNull(person.person())));
            hall.access()
                    .decideErasure(admin, DecideErasure.of(asked.id(), true).build());
        }
        assertThat(tables(new StringBuilder(), false)).doesNotContain(CANARY, hex(CANARY), DAY.toString());
    }

    private Id<Person> people() {
        FoundHall second = new FoundHall(canary());
        mark(second);
        tell(second);
        attempt(() -> hall.found(second));
        PersonDetails details = new PersonDetails(canary(), canary(), mail(), canary(), DAY, "zh");
        Id<Person> id = run(
                        hall.directory().people()::registerPerson,
                        admin,
                        RegisterPerson.of(details)
                                .identity(new HostIdentity("portal", canary()))
                                .build())
                .id();
        run(hall.directory().people()::changePerson, admin, new ChangePerson(id, details));
        run(
                hall.directory().people()::beginMembership,
                admin,
                BeginMembership.of(id, given.manager, Membership.Kind.EMPLOYEE, LocalDate.parse("2026-03-02"))
                        .title(canary())
                        .build());
        tell(hall.directory().people().person(admin, id));
        return id;
    }

    private ServiceRequest life() {
        Id<ServiceRequest> id =
                run(requests::submit, asker, submission(null)).receipt().id();
        ServiceRequest request = Stored.of(hall, ServiceRequest.TYPE, id);
        run(requests::dispatch, desk, DispatchRequest.of(id).note(canary()).build());
        run(requests::askReturn, handler, new AskReturn(id, canary()));
        stepped(given.reviewer, id, RequestAction.DENY_RETURN);
        stepped(handler, id, RequestAction.SIGN);
        stepped(handler, id, RequestAction.CONTACT);
        run(requests::update, handler, new PublishUpdate(id, canary(), true));
        run(requests::extend, desk, new ExtendRequest(id, 1, canary()));
        run(
                requests::assign,
                desk,
                AssignAssistant.of(id, given.street).task(canary()).build());
        run(requests::finish, given.streetHandler, new FinishAssistance(id, given.street, canary()));
        run(requests::message, asker, SendMessage.of(id, canary()).build());
        run(requests::note, desk, new AddNote(id, canary()));
        run(
                requests::pause,
                handler,
                new PauseRequest(id, "material", given.clock.instant().plus(Duration.ofDays(2)), canary()));
        stepped(handler, id, RequestAction.RESUME);
        run(hall.directory().files()::attach, handler, new AttachFile(id.value(), file(), Attachment.Visibility.OWNER));
        run(
                requests::answer,
                handler,
                AnswerRequest.of(id, AnswerOutcome.PARTLY, canary()).open(true).build());
        run(requests::visit, given.surveyor, visit(id, false));
        stepped(handler, id, RequestAction.SIGN);
        given.answer(request, AnswerOutcome.RESOLVED);
        run(requests::visit, asker, visit(id, true));
        run(requests::submit, asker, submission(new Earlier(id, canary())));
        run(requests::reopen, asker, ReopenRequest.of(id, canary()).build());
        stepped(handler, id, RequestAction.SIGN);
        given.answer(request, AnswerOutcome.RESOLVED);
        run(requests::visit, asker, visit(id, true));
        run(requests::askReview, asker, AskReview.of(id, canary()).build());
        run(
                requests::decideReview,
                given.reviewer,
                DecideReview.of(id, true, canary()).build());
        Id<ServiceRequest> refused =
                run(requests::submit, asker, submission(null)).receipt().id();
        run(
                requests::refuse,
                desk,
                RefuseRequest.of(refused, RefusalReason.UNLAWFUL)
                        .channel("Court")
                        .text(canary())
                        .build());
        Id<ServiceCategory> enquiries = hall.request()
                .catalogue()
                .define(admin, given.entry("enquiries").enquiry(true).build())
                .id();
        Id<ServiceRequest> atOnce = run(requests::submit, asker, submission(null, enquiries))
                .receipt()
                .id();
        run(requests::answerAtOnce, desk, new AnswerAtOnce(atOnce, canary(), true));
        return request;
    }

    private SubmitRequest submission(@Nullable Earlier earlier) {
        return submission(earlier, given.lifts.id());
    }

    private SubmitRequest submission(@Nullable Earlier earlier, Id<ServiceCategory> category) {
        return SubmitRequest.of(Matter.of("Lift")
                        .text("It stands still")
                        .building(given.tower)
                        .build())
                .category(category)
                .contact(new Contact(canary(), canary(), mail(), canary()))
                .anonymousToPublic(true)
                .earlier(earlier)
                .files(ImmutableList.of(file()))
                .build();
    }

    private RecordVisit visit(Id<ServiceRequest> id, boolean solved) {
        return RecordVisit.of(
                        id,
                        VisitReply.answered()
                                .contacted(true)
                                .resolved(solved)
                                .satisfied(solved)
                                .words(canary())
                                .build())
                .build();
    }

    private void stepped(Actor by, Id<ServiceRequest> id, RequestAction action) {
        run(requests::step, by, new RequestStep(id, action, canary()));
    }

    /** A use case, refused to a stranger, done, and tried once more; all that is printed of it is kept. */
    private <C extends Record & Command, R> R run(BiFunction<Actor, C, R> useCase, Actor by, C command) {
        mark(command);
        tell(command);
        attempt(() -> useCase.apply(Actor.person(new Id<>(new UUID(9, 9))), command));
        R done = attempt(() -> useCase.apply(by, command));
        if (!(command instanceof AddNote || command instanceof SubmitRequest || command instanceof RegisterPerson)) {
            attempt(() -> useCase.apply(by, command));
        }
        tell(String.valueOf(done));
        return Objects.requireNonNull(
                done, () -> "refused: " + command.getClass().getSimpleName());
    }

    private <R> @Nullable R attempt(Supplier<R> call) {
        try {
            return call.get();
        } catch (CommonhallException refused) {
            told.append(Throwables.getStackTraceAsString(refused))
                    .append(refused.message(Locale.ROOT))
                    .append(refused.message(Locale.CHINESE));
            return null;
        }
    }

    private void tell(Object value) {
        told.append(value).append('\n');
    }

    private String canary() {
        return CANARY + canaries++;
    }

    private String mail() {
        return canary() + "@example.org";
    }

    private FileUpload file() {
        return FileUpload.of(canary() + ".txt", "text/plain", Bytes.of(canary().getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private void mark(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (component.isAnnotationPresent(Personal.class) && value != null) {
                marked.add(name(component));
            }
            if (value instanceof Record part) {
                mark(part);
            } else if (value instanceof Iterable<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Record one) {
                        mark(one);
                    }
                });
            }
        }
    }

    /** The personal components of all commands of the packages, and of what they are made of. */
    private static Set<String> personalComponents() throws IOException {
        Set<String> found = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (Class<?> type : ImmutableSet.of(ServiceRequest.class, Person.class, Commonhall.class)) {
            ClassPath.from(type.getClassLoader()).getTopLevelClasses(type.getPackageName()).stream()
                    .<Class<?>>map(ClassPath.ClassInfo::load)
                    .filter(Command.class::isAssignableFrom)
                    .filter(Class::isRecord)
                    .forEach(command -> collect(command, found, seen));
        }
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    private static void collect(Type type, Set<String> found, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType list && list.getRawType() != Id.class) {
            collect(list.getActualTypeArguments()[0], found, seen);
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.isAnnotationPresent(Personal.class)) {
                    found.add(name(component));
                }
                collect(component.getGenericType(), found, seen);
            }
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError("hidden", hidden);
        }
    }

    /** Every stored record, as it prints or value by value. */
    private String tables(StringBuilder text, boolean printed) {
        store.<Integer>inTransaction(transaction -> {
            SCHEMA.types().forEach(type -> table(transaction, type, text, printed));
            return 0;
        });
        return text.toString();
    }

    private static <T extends Record> void table(
            StorageTransaction transaction, RecordType<T> type, StringBuilder text, boolean printed) {
        List<T> records = transaction.select(Query.of(type));
        if (printed) {
            records.forEach(text::append);
            return;
        }
        for (T record : records) {
            for (Attribute<T, ?> attribute : type.attributes()) {
                attribute
                        .stored(record)
                        .ifPresent(value ->
                                text.append(attribute.type().format(value)).append('\n'));
            }
        }
    }

    private static String hex(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8)).toHex();
    }
}
