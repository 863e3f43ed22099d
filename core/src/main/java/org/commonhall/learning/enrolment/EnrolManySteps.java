package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Corridor;
import org.commonhall.learning.course.CourseRun;

/** Enrols a list of people in one transaction, each as if alone. */
final class EnrolManySteps {
    private final Corridor corridor;
    private final EnrolmentRules rules;
    private final Judging judging;

    EnrolManySteps(Corridor corridor, EnrolmentRules rules, Judging judging) {
        this.corridor = corridor;
        this.rules = rules;
        this.judging = judging;
    }

    ImmutableList<EnrolledRow> enrol(Call by, EnrolMany command) {
        corridor.require(command);
        if (InvalidInput.present("by", by).seen() != null) {
            throw new InvalidInput("seen", "call.seen.unused");
        }
        return corridor.group(inside -> {
            inside.read(by.actor(), reading -> {
                CourseRun run = reading.get(CourseRun.TYPE, command.run());
                reading.authorise(command.permission(), false, run.scope());
                return run;
            });
            EnrolmentSteps steps = new EnrolmentSteps(inside, rules, judging);
            ImmutableList.Builder<EnrolledRow> results = ImmutableList.builder();
            for (int i = 0; i < command.rows().size(); i++) {
                results.add(enrolled(steps, by, command, i));
            }
            return results.build();
        });
    }

    /** A call of one row: its key is made of that of the whole, so that a repeat gives what came of the row then. */
    private static Call call(Call by, String what, int row) {
        UUID key = by.key();
        return key == null
                ? by.actor()
                : by.actor().once(UUID.nameUUIDFromBytes((key + what + row).getBytes(StandardCharsets.UTF_8)));
    }

    private static EnrolledRow enrolled(EnrolmentSteps steps, Call by, EnrolMany command, int number) {
        EnrolRow row = command.rows().get(number);
        try {
            Receipt<Enrolment> made = steps.enrol(
                    call(by, "enrol", number),
                    Enrol.of(command.run())
                            .person(row.person())
                            .party(row.party())
                            .pool(row.pool())
                            .build());
            return new EnrolledRow(row.person(), made.id(), null, made.state(), made.why());
        } catch (RuleViolation refused) {
            boolean full =
                    refused.code().equals("capacity.full") || refused.code().equals("enrolment.seats.reserved");
            return command.waits() && full
                    ? waiting(steps, call(by, "wait", number), command, row)
                    : refused(row, refused.explanation());
        } catch (NotFound | Conflict refused) {
            return refused(row, said(refused));
        }
    }

    private static EnrolledRow waiting(EnrolmentSteps steps, Call by, EnrolMany command, EnrolRow row) {
        try {
            Receipt<WaitlistEntry> made = steps.wait(
                    by,
                    WaitForSeat.of(command.run())
                            .person(row.person())
                            .party(row.party())
                            .build());
            return new EnrolledRow(row.person(), null, made.id(), made.state(), made.why());
        } catch (RuleViolation refused) {
            return refused(row, refused.explanation());
        } catch (Conflict refused) {
            return refused(row, said(refused));
        }
    }

    private static Explanation said(CommonhallException refused) {
        return Explanation.of(refused.code(), refused.arguments().toArray());
    }

    private static EnrolledRow refused(EnrolRow row, Explanation why) {
        return new EnrolledRow(row.person(), null, null, null, why);
    }
}
