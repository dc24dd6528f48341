package vn.ntm.platform.accepted;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MediaType;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** The caller accepts none of the forms that there are. */
record NotInThatForm(List<MediaType> offered) implements Refusal {

    @Override
    public Problem problem() {
        var forms = offered.stream().map(MediaType::toString).collect(Collectors.joining(", "));
        return Problem.of(
                        406,
                        "not-acceptable",
                        Words.of("Không có dạng được yêu cầu", "Not available in that form"),
                        Words.of(
                                "Tiêu đề Accept không nhận dạng nào có ở đây: %s. Yêu cầu chưa được thực hiện.",
                                "The header Accept takes none of the forms there are here: %s. Nothing was done.",
                                forms))
                .remedy(new Remedy(
                        Words.of(
                                "Bỏ tiêu đề Accept, hoặc gửi Accept: %s.",
                                "Leave out the header Accept, or send Accept: %s.", forms),
                        null,
                        null));
    }
}
