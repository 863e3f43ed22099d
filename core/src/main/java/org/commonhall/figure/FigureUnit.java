package org.commonhall.figure;

/** What a figure is a number of (单位). */
public enum FigureUnit {
    /** People (人). */
    PERSON(true),
    /** Entries of people, who may come again (人次). */
    ENTRY(true),
    /** Records of whatever is counted (件). */
    RECORD(false),
    /** Meals (份). */
    MEAL(false),
    /** Seconds, shown in hours and rounded down to a tenth (小时). */
    SECOND(false),
    /** Local days (天). */
    DAY(false),
    /** Whatever needs and offers are counted in (份). */
    PIECE(false);

    private final boolean people;

    FigureUnit(boolean people) {
        this.people = people;
    }

    /**
     * Tells whether somebody could be told from a figure that is small.
     *
     * @return true for people and their entries
     */
    public boolean people() {
        return people;
    }
}
