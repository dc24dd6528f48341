package vn.ntm.assignment.organisation.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The seven regions of the decrees until 2025. Not a function of the province: the Phú Thọ of 2025 spans three of them. */
@Schema(name = "OrganisationRegion")
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
