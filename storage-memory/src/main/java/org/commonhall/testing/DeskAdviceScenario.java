package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.AskExport;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.PersonalExport;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.advice.AdviceView;
import org.commonhall.station.advice.ReadAdvice;
import org.commonhall.station.advice.ReleaseAdvice;
import org.commonhall.station.advice.WriteAdvice;
import org.commonhall.station.desk.AddSlotWindow;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.BookAppointment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Legal advice in confidence, on any store: only the adviser reads what the adviser wrote. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class DeskAdviceScenario extends DeskLife {
    private static final String WORDS = "canary-9b: she fears to lose the tenancy";

    private Appointment appointment;
    private AdviceView note;

    /** For adapters. */
    protected DeskAdviceScenario() {}

    /** Makes an appointment with a note. */
    @BeforeEach
    public final void advise() {
        desks.addWindow(
                admin,
                new AddSlotWindow(
                        studioLine,
                        ImmutableSet.of(DayOfWeek.TUESDAY),
                        LocalTime.of(10, 0),
                        LocalTime.of(12, 0),
                        1,
                        LocalDate.of(2026, 3, 1),
                        null));
        appointment = desks.book(
                client, new BookAppointment(studioLine, advice, Instant.parse("2026-03-03T02:00:00Z"), null, null));
        note = desks.writeAdvice(lawyer, new WriteAdvice(appointment.id(), WORDS, null));
    }

    /** The words come back to the adviser, who is journaled for it, and to nobody else. */
    @Test
    public final void onlyTheAdviserReadsTheNote() {
        Actor colleague = somebody("Colleague", Role.ATTENDANT, studio.value());
        for (Actor by : new Actor[] {admin, client, colleague, first, Actor.visitor(), Actor.system("curious")}) {
            refused("access.denied", () -> desks.readAdvice(by, new ReadAdvice(note.id(), null)));
            assertThat(desks.reads().advice(by, appointment.id())).isEmpty();
        }
        assertThat(desks.readAdvice(lawyer, new ReadAdvice(note.id(), null)).text())
                .isEqualTo(WORDS);
        assertThat(desks.reads().advice(lawyer, appointment.id())).containsExactly(note);
        assertThat(events(note.id())).containsExactly("advice.written", "advice.read");
        assertThat(note.toString() + desks.readAdvice(lawyer, new ReadAdvice(note.id(), null)))
                .doesNotContain("canary");
    }

    /** Neither the journal nor the feed nor an export of the client or the adviser shows the words. */
    @Test
    public final void theWordsAreNowhereElse() {
        desks.readAdvice(lawyer, new ReadAdvice(note.id(), null));
        assertThat(hall.journal().feed(admin, 0, 1_000))
                .extracting(JournalEntry::changes)
                .isNotEmpty()
                .noneMatch(changes -> changes.contains("canary"));
        UUID person = Objects.requireNonNull(client.person());
        PersonalExport export = hall.access().export(client, new AskExport(person, null));
        assertThat(export.json()).doesNotContain("canary").contains(PersonalExport.CONFIDENTIAL);
        assertThat(hall.access().export(admin, new AskExport(person, null)).json())
                .doesNotContain("canary");
        UUID adviser = Objects.requireNonNull(lawyer.person());
        assertThat(hall.access().export(lawyer, new AskExport(adviser, null)).json())
                .doesNotContain("canary");
    }

    /** A release needs the client's consent and opens the note to one person. */
    @Test
    public final void aNoteIsReleasedOnlyWithConsent() {
        Actor colleague = somebody("Colleague", null, studio.value());
        Id<Person> to = new Id<>(Objects.requireNonNull(colleague.person()));
        ReleaseAdvice release = new ReleaseAdvice(note.id(), to, null);
        refused("advice.consent", () -> desks.releaseAdvice(lawyer, release));
        refused("access.denied", () -> desks.releaseAdvice(admin, release));
        hall.access()
                .consent(client, new GiveConsent(Objects.requireNonNull(client.person()), "advice.release", "1", null));
        assertThat(desks.releaseAdvice(lawyer, release).releasedTo()).isEqualTo(to);
        assertThat(desks.readAdvice(colleague, new ReadAdvice(note.id(), null)).text())
                .isEqualTo(WORDS);
        refused("access.denied", () -> desks.releaseAdvice(colleague, release));
        refused("access.denied", () -> desks.readAdvice(first, new ReadAdvice(note.id(), null)));
    }
}
