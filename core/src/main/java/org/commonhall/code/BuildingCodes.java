package org.commonhall.code;

/** Codes that begin with {@code building}. */
public final class BuildingCodes {
    /** Events. */
    public static final class Events {
        /** Building changed. */
        public static final String CHANGED = "building.changed";
        /** Building registered. */
        public static final String REGISTERED = "building.registered";
        /** Section registered. */
        public static final String SECTION_REGISTERED = "building.section.registered";
        /** Tenure begun. */
        public static final String TENURE_BEGUN = "building.tenure.begun";
        /** Tenure corrected. */
        public static final String TENURE_CORRECTED = "building.tenure.corrected";
        /** Tenure ended. */
        public static final String TENURE_ENDED = "building.tenure.ended";
        /** Tenure transferred. */
        public static final String TENURE_TRANSFERRED = "building.tenure.transferred";
        /** Territory begun. */
        public static final String TERRITORY_BEGUN = "building.territory.begun";
        /** Territory ended. */
        public static final String TERRITORY_ENDED = "building.territory.ended";
        /** Area of a unit registered. */
        public static final String UNIT_AREA = "building.unit.area";
        /** Unit changed. */
        public static final String UNIT_CHANGED = "building.unit.changed";
        /** Unit registered. */
        public static final String UNIT_REGISTERED = "building.unit.registered";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** It belongs somewhere else at that time, since {0}. */
        public static final String RELATION_PARENT = "building.relation.parent";
        /** Only an organization can hold a unit as its developer. */
        public static final String TENURE_DEVELOPER = "building.tenure.developer";
        /** This tenure has ended already, on {0}. */
        public static final String TENURE_ENDED = "building.tenure.ended";
        /** The unit is held otherwise at that time: {0} since {1}. */
        public static final String TENURE_OVERLAP = "building.tenure.overlap";
        /** Only a co-owner has a share, not: {0}. */
        public static final String TENURE_SHARE_KIND = "building.tenure.share.kind";
        /** The shares are more than one whole on {0}. */
        public static final String TENURE_SHARES = "building.tenure.shares";
        /** The same holder owns a share at that time already, since {0}. */
        public static final String TENURE_TWICE = "building.tenure.twice";
        /** The unit does not exist on that day; see {0}. */
        public static final String TENURE_UNIT = "building.tenure.unit";
        /** The section belongs to another building. */
        public static final String UNIT_SECTION = "building.unit.section";

        private Refusals() {}
    }

    private BuildingCodes() {}
}
