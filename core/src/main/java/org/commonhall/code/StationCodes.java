package org.commonhall.code;

/** Codes that begin with {@code station}. */
public final class StationCodes {
    /** Events. */
    public static final class Events {
        /** Amenity changed. */
        public static final String AMENITY_CHANGED = "station.amenity.changed";
        /** Amenity out of order. */
        public static final String AMENITY_OUT = "station.amenity.out";
        /** Amenity registered. */
        public static final String AMENITY_REGISTERED = "station.amenity.registered";
        /** Amenity repaired. */
        public static final String AMENITY_REPAIRED = "station.amenity.repaired";
        /** Amenity restocked. */
        public static final String AMENITY_STOCKED = "station.amenity.stocked";
        /** Station changed. */
        public static final String CHANGED = "station.changed";
        /** Place closed for a time. */
        public static final String CLOSED = "station.closed";
        /** Closure withdrawn. */
        public static final String CLOSURE_WITHDRAWN = "station.closure.withdrawn";
        /** Desk changed. */
        public static final String DESK_CHANGED = "station.desk.changed";
        /** Desk registered. */
        public static final String DESK_REGISTERED = "station.desk.registered";
        /** Duty cancelled. */
        public static final String DUTY_CANCELLED = "station.duty.cancelled";
        /** Duty set. */
        public static final String DUTY_SET = "station.duty.set";
        /** Equipment registered. */
        public static final String EQUIPMENT_REGISTERED = "station.equipment.registered";
        /** State of equipment noted. */
        public static final String EQUIPMENT_STATE = "station.equipment.state";
        /** Place given up. */
        public static final String PLACE_ENDED = "station.place.ended";
        /** Station registered. */
        public static final String REGISTERED = "station.registered";
        /** Service of a desk ended. */
        public static final String SERVICE_ENDED = "station.service.ended";
        /** Service of a desk registered. */
        public static final String SERVICE_REGISTERED = "station.service.registered";
        /** Member of staff added. */
        public static final String STAFF_ADDED = "station.staff.added";
        /** Member of staff left. */
        public static final String STAFF_ENDED = "station.staff.ended";
        /** Zone changed. */
        public static final String ZONE_CHANGED = "station.zone.changed";
        /** Zone registered. */
        public static final String ZONE_REGISTERED = "station.zone.registered";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** A closure lasts {0} days at most. */
        public static final String CLOSURE_LONG = "station.closure.long";
        /** The closure is over already, since {0}. */
        public static final String CLOSURE_PAST = "station.closure.past";
        /** The end {1} is not after the beginning {0}. */
        public static final String CLOSURE_REVERSED = "station.closure.reversed";
        /** The notice was withdrawn already, at {0}. */
        public static final String CLOSURE_WITHDRAWN = "station.closure.withdrawn";
        /** There cannot be {0} people. */
        public static final String COUNT_NEGATIVE = "station.count.negative";
        /** These degrees cannot be compared with others ({0}): give them in WGS 84 or GCJ-02. */
        public static final String DATUM = "station.datum";
        /** A duty lasts {0} hours at most. */
        public static final String DUTY_LENGTH = "station.duty.length";
        /** This person is on duty already from {0} to {1}. */
        public static final String DUTY_OVERLAP = "station.duty.overlap";
        /** This person does not serve at {0}. */
        public static final String DUTY_STAFF = "station.duty.staff";
        /** The station still has zones, amenities or desks. */
        public static final String END_PLACES = "station.end.places";
        /** The station is no more, since {0}. */
        public static final String ENDED = "station.ended";
        /** This hall knows no such kind of place: {0}. */
        public static final String KIND_UNKNOWN = "station.kind.unknown";
        /** The code {0} is empty, longer than 40 characters or there twice. */
        public static final String KINDS_FILE = "station.kinds.file";
        /** 1 to {0} stations can be asked for. */
        public static final String NEAR_LIMIT = "station.near.limit";
        /** The radius is 1 to {0} metres. */
        public static final String NEAR_RADIUS = "station.near.radius";
        /** It is out of order already, since {0}. */
        public static final String OUT_ALREADY = "station.out.already";
        /** It is not out of order. */
        public static final String OUT_NOT = "station.out.not";
        /** A rota is shown for {0} days at most. */
        public static final String ROTA_WINDOW = "station.rota.window";
        /** A season needs its first and its last day, both as MM-dd. */
        public static final String SEASON = "station.season";
        /** The zones would have {0} square metres and the hall has {1}. */
        public static final String ZONE_AREA = "station.zone.area";
        /** The zone belongs to another station. */
        public static final String ZONE_OTHER = "station.zone.other";

        private Refusals() {}
    }

    private StationCodes() {}
}
