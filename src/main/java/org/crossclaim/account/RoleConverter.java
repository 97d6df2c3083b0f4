package org.crossclaim.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Roles as their words stand in the database.
 */
@Converter
class RoleConverter implements AttributeConverter<Role, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Role role) {
		return (role != null) ? role.word() : null;
	}

	@Override
	public @Nullable Role convertToEntityAttribute(@Nullable String word) {
		return Role.of(word).orElse(null);
	}

}
