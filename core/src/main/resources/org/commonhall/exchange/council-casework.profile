# Casework of the offices of a city council, one row a case, whole days.
#
# The account is the office that handles a case. Categories stay as the source has them, also those that are codes of its
# software and not subjects ("Please choose an issue..."): whoever reads the report must see what was recorded.
# A case without a complaint type has no category.
source     = council-casework
key        = unique_key
opened     = opendate
closed     = closedate
category   = complaint_type
unit       = account
descriptor = descriptor
place      = community_board, borough, zip
dates      = uuuu-MM-dd
zone       = America/New_York
visibility = public
