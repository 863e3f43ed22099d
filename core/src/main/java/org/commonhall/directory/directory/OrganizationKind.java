package org.commonhall.directory.directory;

/** The kinds of organizations that the library comes with; a host may name others. */
public final class OrganizationKind {
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

    private OrganizationKind() {}
}
