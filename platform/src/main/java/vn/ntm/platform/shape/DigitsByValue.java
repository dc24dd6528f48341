package vn.ntm.platform.shape;

import java.math.BigDecimal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Digits;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A number is the same however many zeros end it: 0.5000000 has one digit after the point. The usual validator counts those that
 * were written, and refused what some programs write for 0.5.
 */
@ApplicationScoped
class DigitsByValue implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Digits.class)
                .includeExistingValidators(false)
                .validatedBy(OfDecimal.class);
        configuration.addMapping(mapping);
    }

    /** Public, since the validator makes it. */
    public static class OfDecimal implements ConstraintValidator<Digits, BigDecimal> {

        private int before;
        private int after;

        @Override
        public void initialize(Digits most) {
            before = most.integer();
            after = most.fraction();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            if (number == null) {
                return true;
            }
            var value = number.stripTrailingZeros();
            return value.precision() - value.scale() <= before && value.scale() <= after;
        }
    }
}
