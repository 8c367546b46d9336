# awk -f planted.awk TRUTH GROUPS: recall and precision of campaign members.
#
# TRUTH is the file that plant writes, "id name" a line. GROUPS has a line for each group that was
# found: its id, its kind, the ids of its posts. Fails below 0.95 and 0.99, or when a decoy is
# taken for a campaign.

FNR == NR {
	planted[$1] = $2
	members += $2 ~ /^script/
	next
}
$2 == "campaign" {
	for (i = 3; i <= NF; i++) {
		if (planted[$i] ~ /^script/)
			hits++
		else if (planted[$i] != "")
			decoys++
		all++
	}
}
END {
	recall = members ? hits / members : 0
	precision = all ? hits / all : 0
	printf "members %d, found %d, recall %.3f, precision %.3f, decoys %d\n",
		members, all, recall, precision, decoys
	exit !(recall >= 0.95 && precision >= 0.99 && decoys == 0)
}
