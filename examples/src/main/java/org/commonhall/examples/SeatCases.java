package org.commonhall.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.PageRequest;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.hours.OpeningDays;
import org.commonhall.capacity.DeclineOffer;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.PlaceOfferView;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.AudienceProof;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.ProveAudience;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.learning.course.ChangeRun;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CoursePolicy;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.PlanSessions;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.ResizeRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.EnrolmentStatus;
import org.commonhall.learning.enrolment.EnrolmentView;
import org.commonhall.learning.enrolment.Enrolments;
import org.commonhall.learning.enrolment.SeatWait;
import org.commonhall.learning.enrolment.WaitForSeat;
import org.commonhall.learning.enrolment.Withdraw;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What becomes of the seats of a run, step by step, in a hall of its own for each line. */
@Command(
        name = "seats",
        mixinStandardHelpOptions = true,
        description = "Plays what people do with the seats of a run, and says who sits, waits and is offered what.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:answered", "2:refused"})
final class SeatCases implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--cases",
            required = true,
            paramLabel = "FILE",
            description =
                    "Scripts, one JSON object a line: zone, seats, pools, firstSession, enrolUntil, releaseAt, steps.")
    private @Nullable Path cases;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The language; English if nothing is said.")
    private ReportOptions.Language language = ReportOptions.Language.EN;

    SeatCases(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Cases.answer(
                    Cases.given("--cases", cases), language.locale(), console, script -> new Play(script).answer());
            return Main.OK;
        } catch (CommonhallException refusal) {
            console.err().println(refusal.message(language.locale()));
            return Main.REFUSED;
        }
    }

    /** One script in its own hall. */
    private static final class Play {
        private final JsonObject script;
        private final ZoneId zone;
        private final SettableClock clock;
        private final Commonhall hall;
        private final Actor admin;
        private final Enrolments enrolments;
        private final Id<CourseRun> run;
        private final ImmutableList<Pool> pools;
        private final Map<String, Actor> people = new LinkedHashMap<>();

        Play(JsonObject script) {
            this.script = script;
            this.zone =
                    OpeningDays.of(script.getString("zone", "Asia/Shanghai")).zone();
            this.clock = SettableClock.at(begin(), zone);
            this.hall = Commonhall.builder()
                    .clock(clock)
                    .storage(new MemoryStorage())
                    .with(new CoursePolicy(audiences(), HolidayList.NONE))
                    .zone(zone)
                    .build();
            this.admin = hall.found(new FoundHall("Script"));
            this.enrolments = hall.learning().enrolments();
            this.pools = pools();
            this.run = published();
        }

        private Instant begin() {
            return steps().stream()
                    .filter(step -> step.has("at"))
                    .map(step -> moment(Cases.time("at", step.getString("at"))))
                    .findFirst()
                    .orElseGet(() -> moment(firstSession().minusDays(1)))
                    .minusSeconds(1);
        }

        private List<JsonObject> steps() {
            return Cases.given("steps", script.getArray("steps")).stream()
                    .map(JsonObject.class::cast)
                    .toList();
        }

        private LocalDateTime firstSession() {
            return Cases.time("firstSession", script.getString("firstSession"));
        }

        private Instant moment(LocalDateTime local) {
            return local.atZone(zone).toInstant();
        }

        private @Nullable Instant optional(String field) {
            String text = script.getString(field);
            return text == null ? null : moment(Cases.time(field, text));
        }

        /** Any word is an audience. */
        private ImmutableSet<Audience> audiences() {
            ImmutableSet.Builder<Audience> all = ImmutableSet.builder();
            script.getObject("pools", new JsonObject()).keySet().forEach(code -> all.add(new Audience(code)));
            steps().stream()
                    .filter(step -> step.has("audience"))
                    .forEach(step -> all.add(new Audience(Cases.text(step, "audience"))));
            return all.build();
        }

        private ImmutableList<Pool> pools() {
            ImmutableList.Builder<Pool> all = ImmutableList.builder();
            script.getObject("pools", new JsonObject())
                    .forEach((code, seats) -> all.add(Pool.of(new Audience(code), ((Number) seats).longValue())));
            return all.build();
        }

        private Id<CourseRun> published() {
            Id<Organization> school = hall.directory()
                    .people()
                    .registerOrganization(
                            admin,
                            RegisterOrganization.of(OrganizationDetails.of("street_office", "Script")
                                            .build())
                                    .build())
                    .id();
            Id<Course> course = hall.learning()
                    .courses()
                    .define(admin, DefineCourse.of(school, "script", "Script").build())
                    .id();
            Id<CourseRun> made = hall.learning()
                    .courses()
                    .draft(
                            admin,
                            DraftRun.of(course, "script")
                                    .seats(script.has("seats") ? Long.valueOf(script.getLong("seats")) : null)
                                    .pools(pools)
                                    .enrolUntil(optional("enrolUntil"))
                                    .releaseAt(optional("releaseAt"))
                                    .build())
                    .id();
            hall.learning()
                    .courses()
                    .plan(
                            admin,
                            PlanSessions.weekly(made, firstSession(), 90, "FREQ=DAILY;COUNT=1")
                                    .build());
            hall.learning().courses().publish(admin, new PublishRun(made));
            return made;
        }

        Map<String, ?> answer() {
            JsonArray refused = new JsonArray();
            int number = 0;
            for (JsonObject step : steps()) {
                number++;
                if (step.has("at")) {
                    clock.set(moment(Cases.time("at", step.getString("at"))));
                }
                try {
                    play(step);
                } catch (InvalidInput malformed) {
                    throw malformed;
                } catch (CommonhallException refusal) {
                    JsonObject line = new JsonObject();
                    line.put("step", number);
                    line.put("code", refusal.code());
                    refused.add(line);
                }
            }
            Map<String, Object> answer = new LinkedHashMap<>();
            JsonArray enrolled = new JsonArray();
            JsonArray waiting = new JsonArray();
            JsonArray offers = new JsonArray();
            people.forEach((name, person) -> show(name, person, enrolled, waiting, offers));
            answer.put("enrolled", enrolled);
            answer.put("waiting", waiting);
            answer.put("offers", offers);
            answer.put("refused", refused);
            return answer;
        }

        private void show(String name, Actor person, JsonArray enrolled, JsonArray waiting, JsonArray offers) {
            if (live(person) != null) {
                enrolled.add(name);
            }
            for (SeatWait wait : enrolments.reads().waiting(person)) {
                if (wait.state() == OfferState.WAITING) {
                    waiting.add(name);
                } else if (wait.until() != null) {
                    JsonObject offer = new JsonObject();
                    offer.put("who", name);
                    offer.put(
                            "until", LocalDateTime.ofInstant(wait.until(), zone).toString());
                    offers.add(offer);
                }
            }
        }

        private void play(JsonObject step) {
            switch (Cases.text(step, "do")) {
                case "enrol" -> {
                    Actor person = person(step);
                    enrolments.enrol(
                            person,
                            Enrol.of(run).party(step.getLong("party", 1)).build());
                    last(step);
                }
                case "wait" -> {
                    Actor person = person(step);
                    enrolments.join(
                            person,
                            WaitForSeat.of(run)
                                    .party(step.getLong("party", 1))
                                    .skipIfTooLarge(step.getBoolean("skip", false))
                                    .build());
                    last(step);
                }
                case "withdraw" -> enrolments.withdraw(person(step), new Withdraw(enrolment(person(step))));
                case "accept" -> {
                    PlaceOfferView offer = offer(person(step));
                    enrolments.enrol(
                            person(step),
                            Enrol.of(run)
                                    .party(offer.amount())
                                    .offer(offer.id())
                                    .build());
                    last(step);
                }
                case "decline" ->
                    hall.capacity()
                            .decline(
                                    person(step),
                                    new DeclineOffer(offer(person(step)).id()));
                case "resize" ->
                    hall.learning()
                            .courses()
                            .resize(
                                    admin,
                                    ResizeRun.of(run)
                                            .seats(step.getLong("seats"))
                                            .pools(pools)
                                            .build());
                case "release" -> {
                    hall.learning()
                            .courses()
                            .change(
                                    admin,
                                    ChangeRun.of(run).releaseAt(clock.instant()).build());
                    tick();
                }
                case "tick" -> tick();
                default -> throw new InvalidInput("do", "calendar.case.field");
            }
        }

        private void tick() {
            int done = 1;
            while (done > 0) {
                done = hall.tick(clock.instant(), 100);
            }
        }

        /** Whoever came to sit or wait last stands last. */
        private void last(JsonObject step) {
            String name = Cases.text(step, "who");
            Actor person = Cases.given("who", people.remove(name));
            people.put(name, person);
        }

        private Actor person(JsonObject step) {
            String name = Cases.text(step, "who");
            Actor known = people.get(name);
            if (known != null) {
                return known;
            }
            Id<Person> id = hall.directory()
                    .people()
                    .registerPerson(
                            admin,
                            RegisterPerson.of(PersonDetails.of(name).build()).build())
                    .id();
            Actor made = Actor.person(id);
            if (step.has("audience")) {
                hall.directory()
                        .people()
                        .proveAudience(
                                made,
                                ProveAudience.of(
                                                id,
                                                new Audience(Cases.text(step, "audience")),
                                                AudienceProof.Kind.SELF_DECLARED,
                                                clock.instant().atZone(zone).toLocalDate())
                                        .build());
            }
            people.put(name, made);
            return made;
        }

        private @Nullable Id<Enrolment> live(Actor person) {
            return enrolments.reads().mine(person, PageRequest.first(20)).items().stream()
                    .filter(one -> one.status() == EnrolmentStatus.ENROLLED)
                    .map(EnrolmentView::id)
                    .findAny()
                    .orElse(null);
        }

        private Id<Enrolment> enrolment(Actor person) {
            Id<Enrolment> live = live(person);
            if (live == null) {
                throw new NotFound("record.missing", Enrolment.TYPE);
            }
            return live;
        }

        private PlaceOfferView offer(Actor person) {
            List<PlaceOfferView> all = new ArrayList<>(hall.capacity().offersOf(person, Person.idOf(person)));
            if (all.isEmpty()) {
                throw new NotFound("record.missing", PlaceOffer.TYPE);
            }
            return all.get(all.size() - 1);
        }
    }
}
