package org.commonhall.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.commonhall.directory.building.AreaSource;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Tenure;

/**
 * What the rows of a file of the directory are. Each kind names its columns; days are written {@code 2026-03-02}. Files are
 * imported in the order of the constants, because a row names others by their keys.
 */
public enum DirectoryKind {
    /**
     * Organizations: {@code key}, {@code kind}, {@code name}, {@code name_en}, {@code registration}, {@code starts_on},
     * {@code ends_on}, and {@code part_of}, the key of the one it is part of, which counts for new ones.
     */
    ORGANIZATIONS(
            columns("kind", "类别", "name", "名称", "name_en", "英文名称", "registration", "统一社会信用代码")
                    .put("starts_on", "开始日期")
                    .put("ends_on", "结束日期")
                    .put("part_of", "上级编号"),
            "key",
            "kind",
            "name"),
    /**
     * Buildings: {@code key}, {@code name}, {@code name_en}, {@code address}, {@code zone}, {@code floors}, {@code
     * basements}, {@code latitude}, {@code longitude} and {@code datum}, a constant of {@link Building.Datum}, without which a
     * known position stays, and {@code organization} with {@code since}, whose territory a new one is in.
     */
    BUILDINGS(
            columns("name", "名称", "name_en", "英文名称", "address", "地址", "zone", "片区")
                    .put("floors", "地上层数")
                    .put("basements", "地下层数")
                    .put("latitude", "纬度")
                    .put("longitude", "经度")
                    .put("datum", "坐标系")
                    .put("organization", "所属单位编号")
                    .put("since", "所属起始日期"),
            "key",
            "name"),
    /**
     * Units: {@code key}, {@code building} and {@code section} if it is in one, {@code number}, {@code floor}, {@code area}
     * in square metres, {@code area_source}, a constant of {@link AreaSource}, {@code area_date}, {@code starts_on}, {@code
     * ends_on}.
     */
    UNITS(
            columns("building", "楼宇编号", "section", "分区", "number", "房号", "floor", "楼层")
                    .put("area", "面积")
                    .put("area_source", "面积来源")
                    .put("area_date", "面积日期")
                    .put("starts_on", "开始日期")
                    .put("ends_on", "结束日期"),
            "key",
            "building",
            "number",
            "floor",
            "area",
            "area_source",
            "area_date"),
    /**
     * People: {@code key}, {@code name}, {@code phone}, {@code email}, {@code address}, {@code birth_date}, {@code locale},
     * and {@code building}, whose registrar keeps a new one; the district does where it is empty. Somebody who was
     * erased becomes known anew where the file still has the row.
     */
    PEOPLE(
            columns("name", "姓名", "phone", "电话", "email", "邮箱", "address", "地址")
                    .put("birth_date", "出生日期")
                    .put("locale", "语言")
                    .put("building", "楼宇编号"),
            "key",
            "name"),
    /**
     * Who holds a unit: {@code unit}, {@code person} or {@code organization}, {@code kind}, a constant of {@link
     * Tenure.Kind}, {@code share} such as {@code 1/2}, {@code starts_on}, {@code ends_on}.
     */
    TENURES(
            columns("unit", "房屋编号", "person", "人员编号", "organization", "单位编号", "kind", "类别")
                    .put("share", "份额")
                    .put("starts_on", "开始日期")
                    .put("ends_on", "结束日期"),
            "unit",
            "kind",
            "starts_on"),
    /**
     * Roles: {@code person}, {@code role}, one at most of {@code building} and {@code organization}, else the district, and
     * {@code ends_on}. A row gives a role or a longer one; nothing is taken from anybody.
     */
    ROLES(
            columns("person", "人员编号", "role", "角色", "building", "楼宇编号", "organization", "单位编号")
                    .put("ends_on", "结束日期"),
            "person",
            "role");

    private final ImmutableMap<String, String> columns;
    private final ImmutableList<String> needed;

    DirectoryKind(ImmutableMap.Builder<String, String> columns, String... needed) {
        this.columns = columns.put("key", "编号").buildOrThrow();
        this.needed = ImmutableList.copyOf(needed);
    }

    /** The columns by their English names, with the Chinese ones. */
    ImmutableMap<String, String> columns() {
        return columns;
    }

    /** The columns that a file must have. */
    ImmutableList<String> needed() {
        return needed;
    }

    private static ImmutableMap.Builder<String, String> columns(String... names) {
        ImmutableMap.Builder<String, String> columns = ImmutableMap.builder();
        for (int i = 0; i < names.length; i += 2) {
            columns.put(names[i], names[i + 1]);
        }
        return columns;
    }
}
