package org.commonhall.station.station;

/** The kinds of zones, amenities and equipment that the library comes with; a host may name others. */
public final class PlaceKind {
    /** Hall (大厅). */
    public static final String HALL = "hall";
    /** Meeting room (会议室). */
    public static final String ROOM = "room";
    /** Activity room (活动室). */
    public static final String ACTIVITY_ROOM = "activity_room";
    /** Reception (接待区). */
    public static final String RECEPTION = "reception";
    /** Rest area (休息区). */
    public static final String REST_AREA = "rest_area";
    /** Fire-safety corner (消防安全角). */
    public static final String FIRE_CORNER = "fire_corner";
    /** Co-creation space (共创空间). */
    public static final String CO_CREATION = "co_creation";
    /** Reading corner (阅览区). */
    public static final String READING_CORNER = "reading_corner";
    /** Warmth (取暖). */
    public static final String WARMTH = "warmth";
    /** Cooling (纳凉). */
    public static final String COOLING = "cooling";
    /** Drinking water (饮水). */
    public static final String WATER = "water";
    /** Charging (充电). */
    public static final String CHARGING = "charging";
    /** Battery exchange (换电). */
    public static final String BATTERY_SWAP = "battery_swap";
    /** Hot meals (热餐). */
    public static final String HOT_MEALS = "hot_meals";
    /** Microwave (加热餐食). */
    public static final String MICROWAVE = "microwave";
    /** Seats (座位). */
    public static final String SEATS = "seats";
    /** Toilets (卫生间). */
    public static final String TOILETS = "toilets";
    /** First-aid kit (急救药箱). */
    public static final String FIRST_AID = "first_aid";
    /** Defibrillator (除颤仪). */
    public static final String DEFIBRILLATOR = "defibrillator";
    /** Umbrella to borrow (雨伞借用). */
    public static final String UMBRELLA = "umbrella";
    /** Parking (停车). */
    public static final String PARKING = "parking";
    /** Projector (投影仪). */
    public static final String PROJECTOR = "projector";
    /** Screen (显示屏). */
    public static final String SCREEN = "screen";
    /** Whiteboard (白板). */
    public static final String WHITEBOARD = "whiteboard";
    /** Microphone (话筒). */
    public static final String MICROPHONE = "microphone";
    /** Video conference (视频会议设备). */
    public static final String VIDEO_CONFERENCE = "video_conference";

    private PlaceKind() {}
}
