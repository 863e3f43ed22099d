package org.commonhall.governance.ballot;

/** How a voter got the papers of a consultation (送达方式). */
public enum DeliveryMethod {
    /** Handed over (当面送达). */
    IN_PERSON,
    /** By post (邮寄). */
    POST,
    /** By a message or online (电子送达). */
    MESSAGE,
    /** Left at the door (留置). */
    LEFT_AT_DOOR,
    /** By a notice at the place (公告). */
    POSTED
}
