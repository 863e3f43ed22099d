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

    public InvalidInput refuse(String code, Object... arguments) {
        return refuse(from, code, arguments);
    }

    public static InvalidInput refuse(int column, String code, Object... arguments) {
        return new InvalidInput("column " + column, code, arguments);
    }
}
