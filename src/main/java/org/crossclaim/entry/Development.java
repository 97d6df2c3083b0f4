package org.crossclaim.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.EntryNames;

/**
 * A dated act or event. Nobody asserts it; its sources report it.
 */
@Entity
@DiscriminatorValue("development")
class Development extends Entry {

	@ElementCollection
	@CollectionTable(name = "entry_bearing", joinColumns = @JoinColumn(name = "development"))
	@OrderColumn(name = "position")
	@Column(name = "target")
	private List<UUID> bearsOn = new ArrayList<>();

	protected Development() {
	}

	Development(EntryId id, Instant recorded) {
		super(id, recorded);
	}

	@Override
	void publish(EntryDocument document, EntryNames names) {
		super.publish(document, names);
		replace(this.bearsOn, document.bearsOn().stream().map(names::entry).toList());
	}

}
