# Service requests of a city hotline, one row a request, minute timestamps.
#
# The key is the number of the row's request; the hotline's own number (srnumber) says the same and is not needed.
# Types and agencies are numbers in the source and stay as they are: the agency is the unit that handles a request.
# Dates are local; where the clock is set back, the earlier of the two moments is meant.
source    = la-311
key       = request_id
opened    = created_date
closed    = closed_date
category  = type_id
unit      = agency_id
place     = address
dates     = uuuu-MM-dd HH:mm:ss
zone      = America/Los_Angeles
visibility= public
