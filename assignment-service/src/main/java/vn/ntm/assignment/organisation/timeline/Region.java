package vn.ntm.assignment.organisation.timeline;

/** The seven regions of the decrees until 2025. Not a function of the province: new Phú Thọ spans three of them. */
public enum Region {
    /** Trung du miền núi phía Bắc. */
    TDMNPB,
    /** Đồng bằng sông Hồng. */
    DBSH,
    /** Bắc Trung Bộ. */
    BTB,
    /** Duyên hải Nam Trung Bộ. */
    DHNTB,
    /** Tây Nguyên. */
    TN,
    /** Đông Nam Bộ. */
    DNB,
    /** Đồng bằng sông Cửu Long. */
    DBSCL
}
