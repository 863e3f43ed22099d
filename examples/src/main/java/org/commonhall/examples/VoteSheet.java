package org.commonhall.examples;

import java.math.BigDecimal;
import java.util.List;
import org.commonhall.governance.decision.Check;
import org.commonhall.governance.decision.Decision;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Requirement;
import org.commonhall.governance.decision.Tally;
import org.commonhall.text.Json;
import org.jspecify.annotations.Nullable;

/** A decision as JSON: heads and seats as numbers, areas and products as decimal strings, thresholds as fractions. */
final class VoteSheet {
    private VoteSheet() {}

    /** With the ballot's id where it is given. */
    static String json(Decision decision, @Nullable String ballot) {
        Json json = new Json().object();
        checks(json, "quorum", decision.tally(), decision.quorum());
        checks(json, "majority", decision.tally(), decision.majority());
        json.field("outcome", decision.outcome().code())
                .field("legalEffect", decision.effect().code());
        if (ballot != null) {
            json.field("ballot", ballot);
        }
        return json.end().toString();
    }

    private static void checks(Json json, String name, Tally tally, List<Check> checks) {
        json.name(name).object();
        for (Check check : checks) {
            json.name(name(check.requirement())).object();
            figures(json, name, tally, check);
            json.field("threshold", threshold(check.requirement()))
                    .field("reached", check.reached())
                    .field("left", check.left().toPlainString())
                    .field("right", check.right().toPlainString())
                    .end();
        }
        json.end();
    }

    // A majority names who consents and of whom its share is; taking and total mean the same in both.
    private static void figures(Json json, String name, Tally tally, Check check) {
        Requirement requirement = check.requirement();
        Measure measure = requirement.measure();
        if (name.equals("majority")) {
            json.field(requirement.counted().code(), figure(measure, check.counted()));
            if (requirement instanceof Requirement.Proportion share) {
                json.field("base", share.base().code());
            }
            json.field("taking", figure(measure, tally.amount(Part.CAST, measure, requirement.group())));
        } else {
            json.field("taking", figure(measure, check.counted()));
        }
        json.field("total", figure(measure, tally.amount(Part.ALL_MEMBERS, measure, requirement.group())));
    }

    private static Object figure(Measure measure, BigDecimal amount) {
        return measure.equals(Measure.HEADS) || measure.equals(Measure.SEATS)
                ? (Object) amount.longValueExact()
                : amount.toPlainString();
    }

    private static String name(Requirement requirement) {
        String group = requirement.group();
        String measure = requirement.measure().code() + (group == null ? "" : "." + group);
        return requirement instanceof Requirement.Minimum
                ? measure + ".least." + requirement.counted().code()
                : measure;
    }

    private static String threshold(Requirement requirement) {
        return requirement instanceof Requirement.Proportion share
                ? share.threshold().toString()
                : ((Requirement.Minimum) requirement).least().toPlainString();
    }
}
