package org.commonhall.directory.building;

/**
 * Where a floor area comes from, the one that counts first. Supreme People's Court, interpretation on building ownership,
 * article 8: the register, else the survey, else the sale contract.
 */
public enum AreaSource {
    /** The land register (不动产登记簿). */
    LAND_REGISTER,
    /** A survey (实测). */
    SURVEY,
    /** The sale contract (买卖合同). */
    SALE_CONTRACT
}
