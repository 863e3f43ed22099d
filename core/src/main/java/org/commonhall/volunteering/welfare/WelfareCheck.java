package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did not answer the door, or gave cause for concern, until it is known how they are (关怀核查). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme in which programme
 * @param client about whom
 * @param openedAt when it was opened
 * @param deadlineAt until when somebody must answer for it, that moment included
 * @param ladder who is told after how many minutes, as it was when it was opened
 * @param climbed how many rungs were told
 * @param status where it stands
 * @param outcome what it has found, absent before
 * @param closedBy who has answered for it, absent before
 * @param closedAt when, absent before
 * @param words what was seen
 * @param live true while it is open, else absent
 * @param nextDueAt when the next rung is told, absent when none is
 */
@Unique(
        name = "client",
        of = {"client", "live"})
@Index({"client", "openedAt"})
@Index({"programme", "openedAt"})
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record WelfareCheck(
        Id<WelfareCheck> id,
        long version,
        Id<Programme> programme,
        @Subject Id<MealClient> client,
        Instant openedAt,
        Instant deadlineAt,
        @Size(max = 1000) String ladder,
        long climbed,
        CheckStatus status,
        @Nullable CheckOutcome outcome,
        @Nullable Id<Person> closedBy,
        @Nullable Instant closedAt,
        @Personal("meal.door") @Size(max = 400) @Nullable String words,
        @Nullable Boolean live,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<WelfareCheck> TYPE = RecordType.of(MethodHandles.lookup(), WelfareCheck.class);
    /** In which programme. */
    public static final Attribute<WelfareCheck, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", WelfareCheck::programme);
    /** About whom. */
    public static final Attribute<WelfareCheck, Id<MealClient>> CLIENT = TYPE.attribute("client", WelfareCheck::client);
    /** True while it is open. */
    public static final Attribute<WelfareCheck, Boolean> LIVE = TYPE.attribute("live", WelfareCheck::live);
    /** When it was opened. */
    public static final Attribute<WelfareCheck, Instant> OPENED_AT = TYPE.attribute("openedAt", WelfareCheck::openedAt);
    /** When the next rung is told. */
    public static final Attribute<WelfareCheck, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", WelfareCheck::nextDueAt);

    /** Begins a check of somebody, with the first rung told. */
    static WelfareCheck opened(Id<WelfareCheck> id, MealClient client, WelfareLadder ladder, Instant now) {
        long minutes = Boolean.FALSE.equals(client.alone()) ? ladder.otherMinutes() : ladder.aloneMinutes();
        return WelfareCheckBuilder.builder()
                .id(id)
                .programme(client.programme())
                .client(client.id())
                .openedAt(now)
                .deadlineAt(now.plus(Duration.ofMinutes(minutes)))
                .ladder(ladder.rungs())
                .status(CheckStatus.OPEN)
                .live(true)
                .build()
                .climbed(now);
    }

    /** Gives it with every rung told whose time has come. */
    WelfareCheck climbed(Instant now) {
        List<Rung> rungs = WelfareLadder.read(ladder);
        int told = (int) rungs.stream().filter(rung -> !now.isBefore(at(rung))).count();
        return WelfareCheckBuilder.builder(this)
                .climbed(told)
                .nextDueAt(told < rungs.size() ? at(rungs.get(told)) : null)
                .build();
    }

    private Instant at(Rung rung) {
        return openedAt.plus(Duration.ofMinutes(rung.afterMinutes()));
    }

    /** Gives the rungs that were told, the first first. */
    ImmutableList<Rung> told() {
        return WelfareLadder.read(ladder).subList(0, (int) climbed);
    }

    /** Gives it answered for. */
    WelfareCheck resolved(CheckOutcome found, @Nullable Id<Person> by, Instant now) {
        if (status != CheckStatus.OPEN) {
            throw new RuleViolation("welfare.check.state", Explanation.of(status));
        }
        return WelfareCheckBuilder.builder(climbed(now))
                .status(CheckStatus.RESOLVED)
                .outcome(found)
                .closedBy(by)
                .closedAt(now)
                .live(null)
                .nextDueAt(null)
                .build();
    }

    /** Tells whether it was answered for too late, or is still open after its time. */
    boolean late(Instant now) {
        return (closedAt == null ? now : closedAt).isAfter(deadlineAt);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
