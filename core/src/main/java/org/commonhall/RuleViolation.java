package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A rule of the domain said no; the code names the rule and {@link #explanation} shows its workings. */
public final class RuleViolation extends CommonhallException {
    private static final long serialVersionUID = 1;

    private transient @Nullable Explanation explanation;

    /**
     * Makes the refusal.
     *
     * @param code the stable code
     * @param arguments what the message names
     */
    public RuleViolation(String code, Object... arguments) {
        super(code, ImmutableList.copyOf(arguments), null);
        this.explanation = null;
    }

    /**
     * Makes the refusal from the workings of the rule.
     *
     * @param explanation the rule's own account; its code and arguments become the refusal's
     */
    public RuleViolation(Explanation explanation) {
        super(explanation.code(), explanation.arguments(), null);
        this.explanation = explanation;
    }

    @Override
    public RuleViolation at(ZoneId zone) {
        super.at(zone);
        if (explanation != null) {
            explanation = explanation.at(zone);
        }
        return this;
    }

    /**
     * Why the rule said no.
     *
     * @return the account with its source and comparison where the rule has one, else the code and arguments alone
     */
    public Explanation explanation() {
        return explanation != null ? explanation : new Explanation(code(), arguments(), null, null, ImmutableList.of());
    }
}
