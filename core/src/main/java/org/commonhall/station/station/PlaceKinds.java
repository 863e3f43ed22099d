package org.commonhall.station.station;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;

/** The kinds of zones, amenities and equipment a hall knows, as data: a CSV file with the columns code, zh and en. Immutable. */
public final class PlaceKinds {
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

    private final ImmutableMap<String, Kind> byCode;

    private PlaceKinds(ImmutableMap<String, Kind> byCode) {
        this.byCode = byCode;
    }

    /**
     * A kind.
     *
     * @param code the stable code, at most 40 characters
     * @param zh the Chinese name
     * @param en the English name
     */
    public record Kind(String code, String zh, String en) {
        /**
         * Gives the name in a language.
         *
         * @param locale Chinese gives Chinese, every other language English
         * @return the name
         */
        public String name(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    /**
     * Gives the kinds that come with the library.
     *
     * @return the kinds of {@code place-kinds.csv}
     */
    public static PlaceKinds standard() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(PlaceKinds.class.getResourceAsStream("place-kinds.csv")),
                StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads kinds of the host's own.
     *
     * @param csv a header line {@code code,zh,en} and a line a kind; closed by the caller
     * @return the kinds
     * @throws InvalidInput with every bad line and column at once: {@code station.kinds.file} for a code that is empty, too long or
     *     twice, {@code text.csv.header}, {@code text.csv.columns}, {@code text.csv.damaged}
     */
    public static PlaceKinds read(Reader csv) {
        CsvTable table = CsvTable.read("kinds", csv, "code", "zh", "en");
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Kind kind = new Kind(row.get(0), row.get(1), row.get(2));
            if (kind.code.isEmpty() || kind.code.length() > 40 || kinds.putIfAbsent(kind.code, kind) != null) {
                table.refuse(row.line(), 0, "station.kinds.file", kind.code);
            }
        }
        table.finish();
        return new PlaceKinds(ImmutableMap.copyOf(kinds));
    }

    /**
     * Lists every kind by its code, in the order of the file.
     *
     * @return the kinds
     */
    public ImmutableMap<String, Kind> byCode() {
        return byCode;
    }

    void require(String code) {
        if (!byCode.containsKey(code)) {
            throw new RuleViolation("station.kind.unknown", code);
        }
    }
}
