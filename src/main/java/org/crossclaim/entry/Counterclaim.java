package org.crossclaim.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;
import org.crossclaim.entry.document.Nature;
import org.crossclaim.entry.document.ResponseKind;

/**
 * An entry asserted by actors in response to other entries.
 */
@Entity
@DiscriminatorValue("counterclaim")
class Counterclaim extends Entry {

	@Enumerated(EnumType.STRING)
	private Nature nature;

	@ElementCollection
	@CollectionTable(name = "entry_response", joinColumns = @JoinColumn(name = "counterclaim"))
	@OrderColumn(name = "position")
	private List<EntryResponse> responses = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Counterclaim() {
	}

	@SuppressWarnings("NullAway.Init")
	Counterclaim(EntryId id, Instant recorded) {
		super(id, recorded);
	}

	@Override
	void publish(EntryDocument document, EntryNames names) {
		super.publish(document, names);
		this.nature = document.natureOrFact();
		replace(this.responses,
				document.respondsTo()
					.stream()
					.map((one) -> new EntryResponse(names.entry(one.entry()),
							one.response().stream().map(ResponseKind::word).toArray(String[]::new)))
					.toList());
	}

}
