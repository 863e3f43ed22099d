package org.commonhall.directory.directory;

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

/** The kinds of organization a hall knows, as data: a CSV file with the columns code, zh and en. Immutable. */
public final class OrganizationKinds {
    /** Street office (街道办事处). */
    public static final String STREET_OFFICE = "street_office";
    /** Street party working committee (街道党工委). */
    public static final String STREET_PARTY_COMMITTEE = "street_party_committee";
    /** Building party committee (楼宇党委). */
    public static final String BUILDING_PARTY_COMMITTEE = "building_party_committee";
    /** Party branch (党支部). */
    public static final String PARTY_BRANCH = "party_branch";
    /** Building committee (楼宇管理委员会). */
    public static final String BUILDING_COMMITTEE = "building_committee";
    /** Owners' committee (业主委员会). */
    public static final String OWNERS_COMMITTEE = "owners_committee";
    /** Residents' committee (居民委员会). */
    public static final String RESIDENTS_COMMITTEE = "residents_committee";
    /** Interim property committee (物业管理委员会). */
    public static final String INTERIM_COMMITTEE = "interim_committee";
    /** Owners' assembly (业主大会). */
    public static final String OWNERS_ASSEMBLY = "owners_assembly";
    /** Trade union (工会). */
    public static final String UNION = "union";
    /** Youth league (共青团组织). */
    public static final String YOUTH_LEAGUE = "youth_league";
    /** Women's federation (妇女联合会). */
    public static final String WOMENS_FEDERATION = "womens_federation";
    /** Company (企业). */
    public static final String COMPANY = "company";
    /** Developer (建设单位). */
    public static final String DEVELOPER = "developer";
    /** Property manager (物业服务企业). */
    public static final String PROPERTY_MANAGER = "property_manager";
    /** Government team (政府部门工作组). */
    public static final String GOVERNMENT_TEAM = "government_team";
    /** Public institution (事业单位). */
    public static final String PUBLIC_INSTITUTION = "public_institution";
    /** Social organization (社会组织). */
    public static final String SOCIAL_ORGANIZATION = "social_organization";
    /** Legal studio (法律工作室). */
    public static final String LEGAL_STUDIO = "legal_studio";
    /** Studio (工作室). */
    public static final String STUDIO = "studio";
    /** Delivery platform (配送平台). */
    public static final String DELIVERY_PLATFORM = "delivery_platform";
    /** Delivery station (配送站点). */
    public static final String DELIVERY_STATION = "delivery_station";
    /** Station operator (驿站运营单位). */
    public static final String STATION_OPERATOR = "station_operator";
    /** School (学校). */
    public static final String SCHOOL = "school";
    /** Medical institution (医疗机构). */
    public static final String HOSPITAL = "hospital";

    private final ImmutableMap<String, Kind> byCode;

    private OrganizationKinds(ImmutableMap<String, Kind> byCode) {
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
         * The name in a language.
         *
         * @param locale Chinese gives Chinese, every other language English
         * @return the name
         */
        public String name(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    /**
     * The kinds that come with the library.
     *
     * @return the kinds of {@code organization-kinds.csv}
     */
    public static OrganizationKinds standard() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(OrganizationKinds.class.getResourceAsStream("organization-kinds.csv")),
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
     * @throws InvalidInput with every bad line and column at once: {@code directory.kinds.file} for a code that is empty, too long or
     *     twice, {@code text.csv.header}, {@code text.csv.columns}, {@code text.csv.damaged}
     */
    public static OrganizationKinds read(Reader csv) {
        CsvTable table = CsvTable.read("kinds", csv, "code", "zh", "en");
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Kind kind = new Kind(row.get(0), row.get(1), row.get(2));
            if (kind.code.isEmpty() || kind.code.length() > 40 || kinds.putIfAbsent(kind.code, kind) != null) {
                table.refuse(row.line(), 0, "directory.kinds.file", kind.code);
            }
        }
        table.finish();
        return new OrganizationKinds(ImmutableMap.copyOf(kinds));
    }

    /**
     * Every kind by its code, in the order of the file.
     *
     * @return the kinds
     */
    public ImmutableMap<String, Kind> byCode() {
        return byCode;
    }

    /**
     * Refuses a kind that there is not.
     *
     * @param code its code
     * @throws RuleViolation {@code directory.kind.unknown}
     */
    public void require(String code) {
        if (!byCode.containsKey(code)) {
            throw new RuleViolation("directory.kind.unknown", code);
        }
    }
}
