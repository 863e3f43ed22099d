package org.commonhall.figure;

/** What figures are broken down by (分组维度). */
public enum By {
    /** Nothing (不分组). */
    NONE,
    /** The volunteer programme (服务项目). */
    PROGRAMME,
    /** The organization that offers it (组织). */
    ORGANIZATION,
    /** The brand it goes by (品牌). */
    BRAND,
    /** The network that the organization belongs to on the day (网络). */
    NETWORK,
    /** The station where it takes place (站点). */
    STATION,
    /** The audience (人群). */
    AUDIENCE,
    /** The month on the calendar of the hall (月份). */
    MONTH
}
