package org.commonhall.station.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.PersonalExport;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.commonhall.station.desk.Desks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal advice in confidence, on any store: only the adviser reads what the adviser wrote. */
@StoreTest
class DeskAdviceScenario {
    private static final String WORDS = "canary-9b: she fears to lose the tenancy";

    private Receipt<Appointment> appointment;
    private Receipt<AdviceNote> note;

    private final TestDesks given;
    private final Actor admin;
    private final Desks desks;
    private final Advice advice;
    private final Actor lawyer;
    private final Actor client;

    DeskAdviceScenario(TestHall hall) {
        given = new TestDesks(hall);
        admin = given.admin;
        desks = given.desks;
        advice = given.hall.station().advice();
        lawyer = given.lawyer;
        client = given.client;
    }

    /** Makes an appointment with a note. */
    @BeforeEach
    void advise() {
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        given.studioLine,
                        ImmutableSet.of(DayOfWeek.TUESDAY),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        1,
                        LocalDate.of(2026, 3, 1)));
        appointment = desks.book(
                client,
                BookAppointment.of(given.studioLine, given.advice, Instant.parse("2026-03-03T02:00:00Z"))
                        .build());
        note = advice.write(lawyer, new WriteAdvice(appointment.id(), WORDS));
    }

    /** The words come back to the adviser, who is journaled for it, and to nobody else. */
    @Test
    void onlyTheAdviserReadsTheNote() {
        Actor colleague = given.somebody("Colleague", Role.ATTENDANT, given.studio.value());
        for (Actor by : new Actor[] {admin, client, colleague, given.first, Actor.visitor(), Actor.system("curious")}) {
            refused("access.denied", () -> advice.read(by, note.id()));
            assertThat(advice.reads().notes(by, appointment.id())).isEmpty();
        }
        assertThat(advice.read(lawyer, note.id()).text()).isEqualTo(WORDS);
        assertThat(advice.reads().notes(lawyer, appointment.id()))
                .extracting(AdviceView::id)
                .containsExactly(note.id());
        assertThat(given.events(note.id())).containsExactly("advice.written", "advice.read");
        assertThat(note.toString() + advice.read(lawyer, note.id())).doesNotContain("canary");
    }

    /** Neither the journal nor the feed nor an export of the client or the adviser shows the words. */
    @Test
    void theWordsAreNowhereElse() {
        advice.read(lawyer, note.id());
        assertThat(Stored.entries(given.hall))
                .extracting(JournalEntry::changes)
                .isNotEmpty()
                .noneMatch(changes -> changes.contains("canary"));
        UUID person = Objects.requireNonNull(client.person());
        PersonalExport export = given.hall.access().export(client, person);
        assertThat(export.json()).doesNotContain("canary").contains(PersonalExport.CONFIDENTIAL);
        assertThat(given.hall.access().export(admin, person).json()).doesNotContain("canary");
        UUID adviser = Objects.requireNonNull(lawyer.person());
        assertThat(given.hall.access().export(lawyer, adviser).json()).doesNotContain("canary");
    }

    /** A release needs the client's consent and opens the note to one person. */
    @Test
    void aNoteIsReleasedOnlyWithConsent() {
        Actor colleague = given.somebody("Colleague", null, given.studio.value());
        Id<Person> to = new Id<>(Objects.requireNonNull(colleague.person()));
        ReleaseAdvice release = new ReleaseAdvice(note.id(), to);
        refused("advice.consent", () -> advice.release(lawyer, release));
        refused("access.denied", () -> advice.release(admin, release));
        given.hall
                .access()
                .consent(client, new GiveConsent(Objects.requireNonNull(client.person()), "advice.release", "1"));
        Actor gone = given.somebody("Gone", null, given.studio.value());
        given.erase(gone);
        refused("record.person.gone", () -> advice.release(lawyer, new ReleaseAdvice(note.id(), Person.idOf(gone))));
        advice.release(lawyer.seen(note.version()), release);
        refused("record.stale", () -> advice.release(lawyer.seen(note.version()), release));
        assertThat(advice.reads().notes(lawyer, appointment.id()))
                .extracting(AdviceView::releasedTo)
                .containsExactly(to);
        assertThat(advice.read(colleague, note.id()).text()).isEqualTo(WORDS);
        refused("access.denied", () -> advice.release(colleague, release));
        refused("access.denied", () -> advice.read(given.first, note.id()));
    }
}
