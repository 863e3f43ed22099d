package org.commonhall.text;

import org.commonhall.InvalidInput;

/**
 * Where in the text of opening hours a rule stands.
 *
 * @param number of the rule, from 1
 * @param from first column, from 1
 * @param until last column
 */
public record HoursPlace(int number, int from, int until) {
    /**
     * Makes the refusal of this rule.
     *
     * @param code the stable code
     * @param arguments what the message names
     * @return the refusal at the first column of the rule
     */
    public InvalidInput refuse(String code, Object... arguments) {
        return refuse(from, code, arguments);
    }
    /**
     * Makes the refusal of a column.
     *
     * @param column from 1
     * @param code the stable code
     * @param arguments what the message names
     * @return the refusal
     */
    public static InvalidInput refuse(int column, String code, Object... arguments) {
        return new InvalidInput("column " + column, code, arguments);
    }
}
