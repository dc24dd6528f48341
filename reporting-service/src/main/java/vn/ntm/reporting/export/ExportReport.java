package vn.ntm.reporting.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Hands a version out as a file. What is made takes no connection of the database meanwhile. */
@ApplicationScoped
class ExportReport {

    private final LayOutReport layOutReport;
    private final LimitPdfs limitPdfs;

    ExportReport(LayOutReport layOutReport, LimitPdfs limitPdfs) {
        this.layOutReport = layOutReport;
        this.limitPdfs = limitPdfs;
    }

    Exported export(UUID id, Format format, Optional<Integer> number) {
        var laidOut = layOutReport.layOut(id, number);
        try {
            var content = format == Format.PDF
                    ? limitPdfs.make(() -> format.write(laidOut.paper()))
                    : format.write(laidOut.paper());
            return Exported.whole(laidOut.name() + "." + format.ending(), format.mediaType(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
