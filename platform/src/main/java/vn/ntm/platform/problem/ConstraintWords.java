package vn.ntm.platform.problem;

import java.lang.annotation.Annotation;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a constraint of Bean Validation asks for, in both languages: its own messages know no Vietnamese. */
public final class ConstraintWords {

    private ConstraintWords() {}

    public static Words of(ConstraintViolation<?> broken) {
        return of(broken.getConstraintDescriptor().getAnnotation())
                .orElseGet(() -> Words.of("Không hợp lệ: %s", "Not valid: %s", broken.getMessage()));
    }

    public static Optional<Words> of(Annotation asked) {
        return Optional.ofNullable(
                switch (asked) {
                    case NotNull _ -> Words.of("Không được thiếu.", "It must be given.");
                    case NotBlank _ -> Words.of("Không được để trống.", "It must not be blank.");
                    case NotEmpty _ -> Words.of("Phải có ít nhất một mục.", "It must have at least one item.");
                    case Size size -> size(size);
                    case Min min -> Words.of("Phải từ %s trở lên.", "It must be at least %s.", min.value());
                    case Max max -> Words.of("Phải từ %s trở xuống.", "It must be at most %s.", max.value());
                    case DecimalMin min
                    when !min.inclusive() -> Words.of("Phải lớn hơn %s.", "It must be more than %s.", min.value());
                    case DecimalMax max
                    when !max.inclusive() -> Words.of("Phải nhỏ hơn %s.", "It must be less than %s.", max.value());
                    case DecimalMin min -> Words.of("Phải từ %s trở lên.", "It must be at least %s.", min.value());
                    case DecimalMax max -> Words.of("Phải từ %s trở xuống.", "It must be at most %s.", max.value());
                    case Digits digits ->
                        Words.of(
                                "Nhiều nhất %s chữ số nguyên và %s chữ số thập phân.",
                                "At most %s digits before the point and %s after it.",
                                digits.integer(),
                                digits.fraction());
                    case Pattern pattern ->
                        Words.of("Phải có dạng %s.", "It must be of the form %s.", pattern.regexp());
                    case Email _ ->
                        Words.of("Phải là địa chỉ thư điện tử.", "It must be an address of electronic mail.");
                    default -> null;
                });
    }

    private static Words size(Size size) {
        if (size.min() == 0) {
            return Words.of("Nhiều nhất %s ký tự hoặc mục.", "At most %s characters or items.", size.max());
        }
        return size.max() == Integer.MAX_VALUE
                ? Words.of("Ít nhất %s ký tự hoặc mục.", "At least %s characters or items.", size.min())
                : Words.of(
                        "Từ %s đến %s ký tự hoặc mục.", "From %s to %s characters or items.", size.min(), size.max());
    }
}
