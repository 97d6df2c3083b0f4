package org.crossclaim.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an EDTF date in the database as its text.
 */
@Converter(autoApply = true)
public class EdtfConverter implements AttributeConverter<Edtf, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Edtf date) {
		return (date != null) ? date.text() : null;
	}

	@Override
	public @Nullable Edtf convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

}
