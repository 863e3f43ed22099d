package org.commonhall.governance.decision;

import java.math.BigDecimal;
import org.commonhall.RuleViolation;

/**
 * One owner of one unit; several rows of one unit are its co-owners (共有人) and repeat its area.
 *
 * @param unit the unit
 * @param owner who votes for it: the owner, or the developer while it is unsold or not handed over
 * @param area the unit's exclusive floor area in square metres, above zero
 * @param status whether it is handed over
 */
public record UnitRow(String unit, String owner, BigDecimal area, UnitStatus status) {

    /**
     * Checks the row.
     *
     * @param unit the unit
     * @param owner who votes for it
     * @param area square metres
     * @param status whether it is handed over
     * @throws RuleViolation {@code decision.register.blank}, {@code decision.area.positive}
     */
    public UnitRow {
        if (unit.isBlank() || owner.isBlank()) {
            throw blank();
        }
        if (area.signum() <= 0) {
            throw new RuleViolation("decision.area.positive", area.toPlainString());
        }
    }

    static RuleViolation blank() {
        return new RuleViolation("decision.register.blank");
    }
}
